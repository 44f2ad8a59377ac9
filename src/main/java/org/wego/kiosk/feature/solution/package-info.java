// SPDX-License-Identifier: Apache-2.0
/**
 * The shared experience of the city, and the links to it.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.solution;

import org.jspecify.annotations.NullMarked;
