// SPDX-License-Identifier: Apache-2.0
/**
 * Address, telephone and useful numbers; the address for a driver; the way to reach reception.
 *
 * <p>May use {@code call}, {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.contact;

import org.jspecify.annotations.NullMarked;
