// SPDX-License-Identifier: Apache-2.0
/**
 * The machine that a kiosk runs on: JavaFX's start, displays and monitors, the user's folders, links and e-mail, and the
 * exit codes.
 *
 * <p>Knows no content pack and no command. May import {@code org.wego.kiosk.time}, {@code org.wego.kiosk.theme},
 * {@code org.wego.kiosk.ui} and {@code org.wego.kiosk.x11}.
 */
@NullMarked
package org.wego.kiosk.platform;

import org.jspecify.annotations.NullMarked;
