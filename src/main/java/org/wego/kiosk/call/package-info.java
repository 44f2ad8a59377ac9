// SPDX-License-Identifier: Apache-2.0
/**
 * Calls of visitors to reception: what lobbies and desks say to each other over whatever line, and how the call of a lobby
 * goes on.
 *
 * <p>May use {@code model}, {@code time} and the properties of JavaFX.
 */
@NullMarked
package org.wego.kiosk.call;

import org.jspecify.annotations.NullMarked;
