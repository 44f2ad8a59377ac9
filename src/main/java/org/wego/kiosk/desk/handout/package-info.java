// SPDX-License-Identifier: Apache-2.0
/**
 * Handouts in the visitor's language: layout, preview, printing and PDF export.
 *
 * <p>May use {@code model}, {@code nav}, {@code text}, {@code session}, {@code ui}, {@code qr}, {@code theme},
 * {@code print} and JavaFX; not the features of the lobby or the shell.
 */
@NullMarked
package org.wego.kiosk.desk.handout;

import org.jspecify.annotations.NullMarked;
