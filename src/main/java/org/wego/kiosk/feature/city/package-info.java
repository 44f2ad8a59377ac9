// SPDX-License-Identifier: Apache-2.0
/**
 * The city that hosts the organisation, in figures with their source.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.city;

import org.jspecify.annotations.NullMarked;
