// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.List;

/** The rules of one language, in the order in which they are applied. */
public interface LanguageRules {

    List<ReadingRule> rules();

    /** The words for the signs of web addresses. */
    AddressSigns signs();

    /** Whether the language writes spaces between words. */
    default boolean isSpaced() {
        return true;
    }

    /** Whether the language has words for Roman numerals; they become digits otherwise. */
    default boolean isRomanSaid() {
        return false;
    }

    /**
     * The words for the signs of web and mail addresses.
     *
     * @param dot the word for a full stop
     * @param at the word for the sign between a name and its mail server
     * @param slash the word for a slash
     * @param hyphen the word for a hyphen
     * @param underscore the word for an underscore
     */
    record AddressSigns(String dot, String at, String slash, String hyphen, String underscore) {
        /** The words of a language under the key {@code address}. */
        public static AddressSigns of(WordList words) {
            return new AddressSigns(words.get("address.dot"), words.get("address.at"), words.get("address.slash"),
                    words.get("address.hyphen"), words.get("address.underscore"));
        }
    }

    /** A language without rules. */
    record NoRules() implements LanguageRules {

        @Override
        public List<ReadingRule> rules() {
            return List.of();
        }

        @Override
        public AddressSigns signs() {
            return new AddressSigns(".", "@", "/", "-", "_");
        }
    }
}
