// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import org.wego.kiosk.model.Lang;

/**
 * An emergency message in one language.
 *
 * @param lang the language
 * @param headline what to do or what has happened, in a few words
 * @param text the sentences below it; may be blank
 */
public record EmergencyText(Lang lang, String headline, String text) {}
