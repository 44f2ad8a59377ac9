// SPDX-License-Identifier: Apache-2.0
/**
 * What reception gives a visitor to take away on paper, in his language: made, looked at, printed, saved as PDF.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui}, {@code qr}, {@code theme},
 * {@code print} and JavaFX; it sees no feature of the lobby and no shell.
 */
@NullMarked
package org.wego.kiosk.desk.handout;

import org.jspecify.annotations.NullMarked;
