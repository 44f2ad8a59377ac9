// SPDX-License-Identifier: Apache-2.0
/**
 * The preview of any screen of the lobby, as visitors see it now.
 *
 * <p>The screens are passed in as a function. May use {@code model}, {@code nav}, {@code text}, {@code ui},
 * {@code desk.frame}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.preview;

import org.jspecify.annotations.NullMarked;
