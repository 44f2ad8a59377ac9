// SPDX-License-Identifier: Apache-2.0
/**
 * The routes on foot: up to the office, to the station and from it, with a street map.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.directions;

import org.jspecify.annotations.NullMarked;
