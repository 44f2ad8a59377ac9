// SPDX-License-Identifier: Apache-2.0
/**
 * The staff corner: a PIN pad and, after the PIN, facts about the kiosk and actions for staff.
 *
 * <p>It works without any content pack. May use {@code model}, {@code text}, {@code ui}, {@code theme}, {@code time},
 * {@code ops} (the PIN, the health of the kiosk) and JavaFX; the actions of staff are an interface.
 */
@NullMarked
package org.wego.kiosk.staff;

import org.jspecify.annotations.NullMarked;
