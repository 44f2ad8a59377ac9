// SPDX-License-Identifier: Apache-2.0
/**
 * Reception's window: its frame, its actions and what its views share.
 *
 * <p>Does not depend on any view; {@code desk.app} passes them in. May use {@code model}, {@code text}, {@code ui},
 * {@code theme}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.frame;

import org.jspecify.annotations.NullMarked;
