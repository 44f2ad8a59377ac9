// SPDX-License-Identifier: Apache-2.0
/**
 * The regional offices on a world map, and the people in each.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.offices;

import org.jspecify.annotations.NullMarked;
