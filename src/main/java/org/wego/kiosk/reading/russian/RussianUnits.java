// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** The Russian words for units and currencies, by their spellings. Immutable. */
final class RussianUnits {

    private static final String STEM = "~";
    /** The separator between the forms of the singular and those of the plural. */
    private static final String NUMBERS = " / ";

    private final Map<Gender, String> regular;
    private final Map<String, RussianNoun> nouns = new HashMap<>();
    private final Map<String, Unit> units;
    private final Map<String, RussianNoun> currencies;

    /**
     * A unit.
     *
     * @param adjective the adjective before the noun
     * @param noun the counted noun
     * @param rest the words after the noun, with a leading space; or empty
     */
    record Unit(Adjective adjective, RussianNoun noun, String rest) {

        /** The unit after a number in a case. */
        String after(long number, Case when) {
            return adjective.after(number, when) + noun.after(number, when) + rest;
        }

        String afterDecimal() {
            return adjective.afterDecimal() + noun.afterDecimal() + rest;
        }
    }

    /**
     * An adjective between a number and its noun.
     *
     * @param stem its stem; empty for no adjective
     * @param singular its endings in the order of the cases
     * @param plural its endings after all numbers but one; without a nominative
     */
    private record Adjective(String stem, List<String> singular, List<String> plural) {

        static final Adjective NONE = new Adjective("", List.of(), List.of());

        String after(long number, Case when) {
            return said(RussianNumbers.isOne(number) ? singular : plural, when);
        }

        String afterDecimal() {
            return said(singular, Case.GENITIVE);
        }

        private String said(List<String> endings, Case when) {
            return stem.isEmpty() ? "" : stem + endings.get(when.place()) + ' ';
        }
    }

    RussianUnits(RussianWords words) {
        regular = Map.of(Gender.MASCULINE, words.get("regular.masculine"), Gender.FEMININE,
                words.get("regular.feminine"));
        var all = new HashMap<String, Unit>();
        var endings = words.list("adjective").stream().map(forms -> List.of(forms.split(" "))).toList();
        words.table("noun.").forEach((name, parts) -> {
            nouns.put(name, parsed(parts.getFirst()));
            put(all, parts, new Unit(Adjective.NONE, noun(name), ""));
        });
        words.table("unit.").forEach((_, parts) -> {
            var said = parts.getFirst().split("[{}]", -1);
            var adjective = new Adjective(said[0].strip(), endings.getFirst(), endings.getLast());
            put(all, parts, new Unit(adjective, noun(said[1]), said[2]));
        });
        units = Map.copyOf(all);
        // The last two are the full-width signs of won and yen.
        currencies = Map.of("₩", noun("won"), "$", noun("dollar"), "€", noun("euro"), "£", noun("pound"), "¥",
                noun("yen"), "₽", noun("rouble"), "\uffe6", noun("won"), "\uffe5", noun("yen"));
    }

    /** Adds a unit under each spelling of a row; the first item of the row is the unit's name. */
    private static void put(Map<String, Unit> all, List<String> row, Unit unit) {
        row.stream().skip(1).forEach(written -> all.put(written, unit));
    }

    /** A noun from its gender and its stem or all its forms. */
    private RussianNoun parsed(String text) {
        var parts = text.split(" ", 2);
        var gender = Gender.named(parts[0]);
        String forms = parts[1].contains(NUMBERS) ? parts[1]
                : regular.getOrDefault(gender, STEM).replace(STEM, parts[1]);
        var both = forms.split(NUMBERS);
        return RussianNoun.of(gender, both[0], both[1]);
    }

    /** A noun by its key in the word list. */
    RussianNoun noun(String name) {
        var noun = nouns.get(name);
        if (noun == null) {
            throw new IllegalArgumentException("ru.words lacks the key noun." + name);
        }
        return noun;
    }

    /** The units by spelling. */
    Map<String, Unit> units() {
        return units;
    }

    /** The nouns of currencies, by sign. */
    Map<String, RussianNoun> currencies() {
        return currencies;
    }
}
