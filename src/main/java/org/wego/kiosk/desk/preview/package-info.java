// SPDX-License-Identifier: Apache-2.0
/**
 * A preview of any screen of the lobby in reception's window.
 *
 * <p>The screens are passed in as a function. May use {@code model}, {@code nav}, {@code text}, {@code ui}, {@code
 * desk.frame}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.preview;

import org.jspecify.annotations.NullMarked;
