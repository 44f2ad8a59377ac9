// SPDX-License-Identifier: Apache-2.0
/**
 * Text size, contrast, reach, fewer tiles; and the choice of language.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.access;

import org.jspecify.annotations.NullMarked;
