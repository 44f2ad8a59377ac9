// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

/**
 * A key of a keypad that sends an unusual code.
 *
 * @param sends the code by its name in JavaFX, for example {@code NUMPAD5}
 * @param means the key that the kiosk should take it for, for example {@code ENTER}
 */
public record KeyAlias(String sends, String means) {}
