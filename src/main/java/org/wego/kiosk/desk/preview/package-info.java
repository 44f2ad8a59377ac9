// SPDX-License-Identifier: Apache-2.0
/**
 * The preview of any screen of the lobby, as visitors see it now.
 *
 * <p>{@code desk.app} passes in the function that lists the screens. May use {@code model}, {@code nav}, {@code text},
 * {@code ui}, {@code desk.frame}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.preview;

import org.jspecify.annotations.NullMarked;
