// SPDX-License-Identifier: Apache-2.0
/**
 * Where a visitor can go, and the way back.
 *
 * <p>May use {@code model} and {@code javafx.base}.
 */
@NullMarked
package org.wego.kiosk.nav;

import org.jspecify.annotations.NullMarked;
