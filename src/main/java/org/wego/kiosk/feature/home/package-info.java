// SPDX-License-Identifier: Apache-2.0
/**
 * The tiles of all tasks, and the current notices.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui} and {@code qr}; no other feature,
 * neither shell nor pack.
 */
@NullMarked
package org.wego.kiosk.feature.home;

import org.jspecify.annotations.NullMarked;
