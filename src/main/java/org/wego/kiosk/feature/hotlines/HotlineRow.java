// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.hotlines;

import java.util.function.Supplier;

/**
 * A hotline that speaks the visitor's language.
 *
 * @param number as it is written
 * @param code the text in the code for a phone
 * @param name its name
 * @param about what it is for
 * @param state whether it is open, at each call for the present moment
 * @param hours its usual hours in the visitor's language
 * @param languages how many languages it speaks
 * @param names all its languages by name, for the voice
 */
record HotlineRow(String number, String code, String name, String about, Supplier<String> state,
        String hours, String languages, String names) {

    /** The usual hours and all languages by name, for the voice. */
    String spoken() {
        return hours.isEmpty() ? names : hours + ". " + names;
    }
}
