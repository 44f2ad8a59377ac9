// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import org.wego.kiosk.model.Lang;

/**
 * One thing to be said, in one language.
 *
 * @param lang the language
 * @param text what is said
 */
public record Utterance(Lang lang, String text) {}
