// SPDX-License-Identifier: Apache-2.0
/**
 * The screen for destinations without content in the pack.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.missing;

import org.jspecify.annotations.NullMarked;
