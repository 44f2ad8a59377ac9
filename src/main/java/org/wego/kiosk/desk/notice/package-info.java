// SPDX-License-Identifier: Apache-2.0
/**
 * Notices as reception sees them: state, times, places and languages in words, the time line of the next four weeks, and
 * the moment of a preview.
 *
 * <p>{@code ArchitectureTest} lists its dependencies.
 */
@NullMarked
package org.wego.kiosk.desk.notice;

import org.jspecify.annotations.NullMarked;
