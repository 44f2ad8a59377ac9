// SPDX-License-Identifier: Apache-2.0
/**
 * Settings for text size, contrast, reach, voice and simple mode; and the choice of language.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.access;

import org.jspecify.annotations.NullMarked;
