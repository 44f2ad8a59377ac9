// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import org.wego.kiosk.model.Lang;

/**
 * A text to say, in one language.
 *
 * @param lang the language of the voice
 * @param text the text as shown on the screen; the engine prepares it where necessary
 */
public record Utterance(Lang lang, String text) {}
