// SPDX-License-Identifier: Apache-2.0
/**
 * Any screen of the lobby, as a visitor sees it now.
 *
 * <p>The screens come as a function from the root. May use {@code model}, {@code nav}, {@code text}, {@code ui},
 * {@code desk.frame}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.preview;

import org.jspecify.annotations.NullMarked;
