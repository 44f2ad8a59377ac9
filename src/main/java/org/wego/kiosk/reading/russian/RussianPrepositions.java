// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;

/**
 * Russian prepositions before a number.
 *
 * @param cases the case that each requires
 */
record RussianPrepositions(Map<String, Case> cases) {

    /** A pattern of an optional preposition: groups 1 the preposition, 2 the space after it. */
    String pattern() {
        return "(?:(?<!\\p{L})(" + RussianWords.anyCase(cases.keySet()) + ")(\\s))?";
    }

    /** The case that a preposition requires; empty without one. */
    Optional<Case> requiredCase(@Nullable String written) {
        return written == null ? Optional.empty() : Optional.ofNullable(cases.get(written.toLowerCase(Locale.ROOT)));
    }
}
