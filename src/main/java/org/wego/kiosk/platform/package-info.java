// SPDX-License-Identifier: Apache-2.0
/**
 * The machine that the kiosk runs on: the start of JavaFX, displays and monitors, its name, the user's folders, links and e-mail,
 * and exit codes.
 *
 * <p>Does not depend on content packs or commands. May import {@code org.wego.kiosk.time},
 * {@code org.wego.kiosk.theme}, {@code org.wego.kiosk.ui} and {@code org.wego.kiosk.x11}.
 */
@NullMarked
package org.wego.kiosk.platform;

import org.jspecify.annotations.NullMarked;
