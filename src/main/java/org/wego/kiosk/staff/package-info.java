// SPDX-License-Identifier: Apache-2.0
/**
 * The staff corner: a PIN pad and, behind it, what staff want to know of a kiosk and may do with it.
 *
 * <p>It works without any content pack. May use {@code model}, {@code text}, {@code ui}, {@code theme}, {@code time},
 * {@code ops} (the PIN, the health of the kiosk) and JavaFX; what staff may do is an interface of its own.
 */
@NullMarked
package org.wego.kiosk.staff;

import org.jspecify.annotations.NullMarked;
