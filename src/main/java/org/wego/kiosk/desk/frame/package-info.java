// SPDX-License-Identifier: Apache-2.0
/**
 * The window of reception: its frame, its commands and what its views have in common.
 *
 * <p>Knows no view; the root hands them in. May use {@code model}, {@code text}, {@code ui}, {@code theme}, JavaFX and
 * ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.frame;

import org.jspecify.annotations.NullMarked;
