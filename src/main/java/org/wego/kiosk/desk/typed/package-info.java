// SPDX-License-Identifier: Apache-2.0
/**
 * Understands what staff type: dates, times, telephone numbers, positions and time zones, in the usual ways of writing.
 *
 * <p>Without controls. {@code ArchitectureTest} lists its dependencies.
 */
@NullMarked
package org.wego.kiosk.desk.typed;

import org.jspecify.annotations.NullMarked;
