// SPDX-License-Identifier: Apache-2.0
/**
 * Calls of visitors at reception's desk: which are open, what staff answer, and whether visitors read that somebody is there.
 *
 * <p>May use {@code model}, {@code text}, {@code time}, {@code sound}, {@code call}, {@code desk.typed}, {@code desk.frame},
 * {@code ui} and JavaFX.
 */
@NullMarked
package org.wego.kiosk.desk.calls;

import org.jspecify.annotations.NullMarked;
