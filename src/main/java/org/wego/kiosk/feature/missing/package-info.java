// SPDX-License-Identifier: Apache-2.0
/**
 * What is shown in place of a subject that the pack does not have.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.missing;

import org.jspecify.annotations.NullMarked;
