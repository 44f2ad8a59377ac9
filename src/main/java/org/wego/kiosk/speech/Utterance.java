// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import org.wego.kiosk.model.Lang;

/**
 * One thing to be said, in one language.
 *
 * @param lang the language whose voice says it
 * @param text as it stands on the screen; whether it is made ready for an engine is the engine's affair
 */
public record Utterance(Lang lang, String text) {}
