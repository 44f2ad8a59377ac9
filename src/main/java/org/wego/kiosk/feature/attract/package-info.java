// SPDX-License-Identifier: Apache-2.0
/**
 * The greeting in every language, where a visitor chooses one.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.attract;

import org.jspecify.annotations.NullMarked;
