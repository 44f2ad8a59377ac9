// SPDX-License-Identifier: Apache-2.0
/**
 * The lobbies of the site: how each is, where it stands, what it shows, and what reception can ask of it.
 *
 * <p>May use {@code model}, {@code text}, {@code nav}, {@code link}, {@code link.message}, {@code link.site},
 * {@code desk.calls}, {@code desk.frame}, {@code ui}, JavaFX and ControlsFX.
 */
@NullMarked
package org.wego.kiosk.desk.lobbies;

import org.jspecify.annotations.NullMarked;
