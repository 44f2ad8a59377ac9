// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

/**
 * A key of a keypad that sends a code of its own.
 *
 * @param sends the code, by the name that JavaFX gives it, for example {@code NUMPAD5}
 * @param means the key for which it stands, for example {@code ENTER}
 */
public record KeyAlias(String sends, String means) {}
