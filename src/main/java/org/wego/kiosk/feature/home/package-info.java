// SPDX-License-Identifier: Apache-2.0
/**
 * The tiles that lead to every task, and the notice of the day.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.home;

import org.jspecify.annotations.NullMarked;
