// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/** The Russian words for units and for what they are written with. */
final class RussianUnits {

    private static final RussianNoun METRE = RussianNoun.masculine("\u043c\u0435\u0442\u0440");
    static final RussianNoun HOUR = RussianNoun.of(Gender.MASCULINE,
            "\u0447\u0430\u0441 \u0447\u0430\u0441\u0430 \u0447\u0430\u0441\u0443 \u0447\u0430\u0441 \u0447\u0430\u0441\u043e\u043c \u0447\u0430\u0441\u0435 | \u0447\u0430\u0441\u044b \u0447\u0430\u0441\u043e\u0432 \u0447\u0430\u0441\u0430\u043c \u0447\u0430\u0441\u044b \u0447\u0430\u0441\u0430\u043c\u0438 \u0447\u0430\u0441\u0430\u0445");

    /**
     * A unit.
     *
     * @param adjective the stem of an adjective before the noun, or empty
     * @param noun what is counted
     * @param behind what is said behind the noun, or empty
     */
    record Unit(String adjective, RussianNoun noun, String behind) {

        /** The unit behind a number in a case. */
        String after(long number, Case when) {
            boolean isOne = RussianNumbers.isOne(number);
            return adjective(isOne ? SINGULAR : PLURAL, when) + noun.after(number, when) + behind;
        }

        String afterDecimal() {
            return adjective(SINGULAR, Case.GENITIVE) + noun.afterDecimal() + behind;
        }

        private String adjective(List<String> endings, Case when) {
            return adjective.isEmpty() ? "" : adjective + endings.get(when.place()) + ' ';
        }
    }

    /** Endings of an adjective in the order of the cases; behind a number the plural has no nominative. */
    private static final List<String> SINGULAR = List.of("\u044b\u0439", "\u043e\u0433\u043e", "\u043e\u043c\u0443",
            "\u044b\u0439", "\u044b\u043c", "\u043e\u043c");
    private static final List<String> PLURAL = List.of("\u044b\u0445", "\u044b\u0445", "\u044b\u043c", "\u044b\u0445",
            "\u044b\u043c\u0438", "\u044b\u0445");

    /** By what is written. */
    static final Map<String, Unit> ALL = all();

    /** The nouns of currencies, by sign. */
    static final Map<String, RussianNoun> CURRENCIES = Map.of("₩", won(), "\uffe6", won(), "$", RussianNoun.masculine(
            "\u0434\u043e\u043b\u043b\u0430\u0440"), "€",
            RussianNoun.of(Gender.MASCULINE,
                    "\u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e | \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e \u0435\u0432\u0440\u043e"),
            "£", RussianNoun
                    .masculine("\u0444\u0443\u043d\u0442"),
            "¥", yen(), "\uffe5", yen(), "₽", rouble());

    /** The genitive plural of nouns by their genitive singular, which stands behind 2, 3 and 4. */
    static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("\u043c\u0438\u043d\u0443\u0442\u044b", "\u043c\u0438\u043d\u0443\u0442"),
            Map.entry("\u0441\u0435\u043a\u0443\u043d\u0434\u044b",
                    "\u0441\u0435\u043a\u0443\u043d\u0434"),
            Map.entry("\u0447\u0430\u0441\u0430", "\u0447\u0430\u0441\u043e\u0432"),
            Map.entry("\u0434\u043d\u044f", "\u0434\u043d\u0435\u0439"),
            Map.entry("\u043d\u0435\u0434\u0435\u043b\u0438", "\u043d\u0435\u0434\u0435\u043b\u044c"),
            Map.entry("\u043c\u0435\u0441\u044f\u0446\u0430", "\u043c\u0435\u0441\u044f\u0446\u0435\u0432"),
            Map.entry("\u043c\u0435\u0442\u0440\u0430", "\u043c\u0435\u0442\u0440\u043e\u0432"),
            Map.entry("\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440\u0430",
                    "\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440\u043e\u0432"),
            Map.entry("\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a\u0438",
                    "\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043e\u043a"),
            Map.entry("\u0441\u0442\u0430\u043d\u0446\u0438\u0438", "\u0441\u0442\u0430\u043d\u0446\u0438\u0439"),
            Map.entry("\u044d\u0442\u0430\u0436\u0430", "\u044d\u0442\u0430\u0436\u0435\u0439"),
            Map.entry("\u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430", "\u0447\u0435\u043b\u043e\u0432\u0435\u043a"),
            Map.entry("\u043c\u0435\u0441\u0442\u0430", "\u043c\u0435\u0441\u0442"),
            Map.entry("\u0448\u0430\u0433\u0430", "\u0448\u0430\u0433\u043e\u0432"),
            Map.entry("\u043a\u0432\u0430\u0440\u0442\u0430\u043b\u0430",
                    "\u043a\u0432\u0430\u0440\u0442\u0430\u043b\u043e\u0432"),
            Map.entry("\u0433\u0440\u0430\u0434\u0443\u0441\u0430", "\u0433\u0440\u0430\u0434\u0443\u0441\u043e\u0432"),
            Map.entry("\u0433\u043e\u0434\u0430", "\u043b\u0435\u0442"));

    private RussianUnits() {}

    private static Map<String, Unit> all() {
        var all = new HashMap<String, Unit>();
        put(all, METRE, "\u043c", "m");
        put(all, RussianNoun.masculine("\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440"), "\u043a\u043c", "km");
        put(all, RussianNoun.masculine("\u0441\u0430\u043d\u0442\u0438\u043c\u0435\u0442\u0440"), "\u0441\u043c", "cm");
        put(all, RussianNoun.masculine("\u043c\u0438\u043b\u043b\u0438\u043c\u0435\u0442\u0440"), "\u043c\u043c", "mm");
        put(all, RussianNoun.feminine("\u043c\u0438\u043d\u0443\u0442"), "\u043c\u0438\u043d", "min");
        put(all, HOUR, "\u0447", "h");
        put(all, RussianNoun.feminine("\u0441\u0435\u043a\u0443\u043d\u0434"), "\u0441", "\u0441\u0435\u043a", "s");
        put(all, RussianNoun.masculine("\u043a\u0438\u043b\u043e\u0433\u0440\u0430\u043c\u043c"), "\u043a\u0433", "kg");
        put(all, RussianNoun.masculine("\u0433\u0440\u0430\u043c\u043c"), "\u0433", "\u0433\u0440", "g");
        put(all, RussianNoun.feminine("\u0442\u043e\u043d\u043d"), "\u0442", "t");
        put(all, RussianNoun.masculine("\u043b\u0438\u0442\u0440"), "\u043b", "l");
        put(all, RussianNoun.masculine("\u043c\u0438\u043b\u043b\u0438\u043b\u0438\u0442\u0440"), "\u043c\u043b", "ml");
        put(all, RussianNoun.masculine("\u0433\u0435\u043a\u0442\u0430\u0440"), "\u0433\u0430", "ha");
        put(all, RussianNoun.masculine("\u043f\u0440\u043e\u0446\u0435\u043d\u0442"), "%");
        put(all, RussianNoun.masculine("\u0433\u0440\u0430\u0434\u0443\u0441"), "°");
        all.put("°C", new Unit("", RussianNoun.masculine("\u0433\u0440\u0430\u0434\u0443\u0441"),
                " \u0426\u0435\u043b\u044c\u0441\u0438\u044f"));
        all.put("°\u0421", new Unit("", RussianNoun.masculine("\u0433\u0440\u0430\u0434\u0443\u0441"),
                " \u0426\u0435\u043b\u044c\u0441\u0438\u044f"));
        all.put("°F", new Unit("", RussianNoun.masculine("\u0433\u0440\u0430\u0434\u0443\u0441"),
                " \u0424\u0430\u0440\u0435\u043d\u0433\u0435\u0439\u0442\u0430"));
        for (var written : new String[]{"\u043a\u043c/\u0447", "km/h"}) {
            all.put(written, new Unit("", RussianNoun.masculine("\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440"),
                    " \u0432 \u0447\u0430\u0441"));
        }
        for (var written : new String[]{"\u043c/\u0441", "m/s"}) {
            all.put(written, new Unit("", METRE, " \u0432 \u0441\u0435\u043a\u0443\u043d\u0434\u0443"));
        }
        for (var written : new String[]{"\u043c²", "\u043c2", "\u043a\u0432. \u043c", "\u043a\u0432.\u043c", "m²"}) {
            all.put(written, new Unit("\u043a\u0432\u0430\u0434\u0440\u0430\u0442\u043d", METRE, ""));
        }
        for (var written : new String[]{"\u043a\u043c²", "\u043a\u043c2", "\u043a\u0432. \u043a\u043c", "km²"}) {
            all.put(written, new Unit("\u043a\u0432\u0430\u0434\u0440\u0430\u0442\u043d",
                    RussianNoun.masculine("\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440"), ""));
        }
        put(all, won(), "KRW");
        put(all, rouble(), "\u0440\u0443\u0431");
        put(all, RussianNoun.of(Gender.MASCULINE,
                "\u044d\u0442\u0430\u0436 \u044d\u0442\u0430\u0436\u0430 \u044d\u0442\u0430\u0436\u0443 \u044d\u0442\u0430\u0436 \u044d\u0442\u0430\u0436\u043e\u043c \u044d\u0442\u0430\u0436\u0435 | \u044d\u0442\u0430\u0436\u0438 \u044d\u0442\u0430\u0436\u0435\u0439 \u044d\u0442\u0430\u0436\u0430\u043c \u044d\u0442\u0430\u0436\u0438"
                        + " \u044d\u0442\u0430\u0436\u0430\u043c\u0438 \u044d\u0442\u0430\u0436\u0430\u0445"));
        put(all, RussianNoun.of(Gender.MASCULINE,
                "\u0447\u0435\u043b\u043e\u0432\u0435\u043a \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430 \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0443 \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430 \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u043e\u043c \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0435 | \u043b\u044e\u0434\u0438 \u0447\u0435\u043b\u043e\u0432\u0435\u043a"
                        + " \u043b\u044e\u0434\u044f\u043c \u043b\u044e\u0434\u0435\u0439 \u043b\u044e\u0434\u044c\u043c\u0438 \u043b\u044e\u0434\u044f\u0445"),
                "\u0447\u0435\u043b");
        put(all, thousand(), "\u0442\u044b\u0441");
        put(all, RussianNoun.of(Gender.FEMININE,
                "\u0448\u0442\u0443\u043a\u0430 \u0448\u0442\u0443\u043a\u0438 \u0448\u0442\u0443\u043a\u0435 \u0448\u0442\u0443\u043a\u0443 \u0448\u0442\u0443\u043a\u043e\u0439 \u0448\u0442\u0443\u043a\u0435 | \u0448\u0442\u0443\u043a\u0438 \u0448\u0442\u0443\u043a \u0448\u0442\u0443\u043a\u0430\u043c \u0448\u0442\u0443\u043a\u0438 \u0448\u0442\u0443\u043a\u0430\u043c\u0438 \u0448\u0442\u0443\u043a\u0430\u0445"),
                "\u0448\u0442");
        put(all, RussianNoun.masculine("\u043c\u0438\u043b\u043b\u0438\u043e\u043d"), "\u043c\u043b\u043d");
        put(all, RussianNoun.masculine("\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434"), "\u043c\u043b\u0440\u0434");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Unit> all, RussianNoun noun, String... written) {
        for (var each : written) {
            all.put(each, new Unit("", noun, ""));
        }
    }

    private static RussianNoun won() {
        return RussianNoun.feminine("\u0432\u043e\u043d");
    }

    private static RussianNoun yen() {
        return RussianNoun.feminine("\u0438\u0435\u043d");
    }

    private static RussianNoun rouble() {
        return RussianNoun.of(Gender.MASCULINE,
                "\u0440\u0443\u0431\u043b\u044c \u0440\u0443\u0431\u043b\u044f \u0440\u0443\u0431\u043b\u044e \u0440\u0443\u0431\u043b\u044c \u0440\u0443\u0431\u043b\u0451\u043c \u0440\u0443\u0431\u043b\u0435 | \u0440\u0443\u0431\u043b\u0438 \u0440\u0443\u0431\u043b\u0435\u0439 \u0440\u0443\u0431\u043b\u044f\u043c \u0440\u0443\u0431\u043b\u0438"
                        + " \u0440\u0443\u0431\u043b\u044f\u043c\u0438 \u0440\u0443\u0431\u043b\u044f\u0445");
    }

    private static RussianNoun thousand() {
        return RussianNoun.of(Gender.FEMININE,
                "\u0442\u044b\u0441\u044f\u0447\u0430 \u0442\u044b\u0441\u044f\u0447\u0438 \u0442\u044b\u0441\u044f\u0447\u0435 \u0442\u044b\u0441\u044f\u0447\u0443 \u0442\u044b\u0441\u044f\u0447\u0435\u0439 \u0442\u044b\u0441\u044f\u0447\u0435 | \u0442\u044b\u0441\u044f\u0447\u0438 \u0442\u044b\u0441\u044f\u0447 \u0442\u044b\u0441\u044f\u0447\u0430\u043c \u0442\u044b\u0441\u044f\u0447\u0438"
                        + " \u0442\u044b\u0441\u044f\u0447\u0430\u043c\u0438 \u0442\u044b\u0441\u044f\u0447\u0430\u0445");
    }
}
