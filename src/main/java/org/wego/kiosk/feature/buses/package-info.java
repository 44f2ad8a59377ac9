// SPDX-License-Identifier: Apache-2.0
/**
 * The bus lines by colour, a keypad to find a line, and the details of each.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.buses;

import org.jspecify.annotations.NullMarked;
