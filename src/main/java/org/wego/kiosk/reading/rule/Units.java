// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** The symbols of units, as written after a number. */
public final class Units {

    /** Alternative spellings of units, and their symbols. */
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("m2", "m²"), Map.entry("m3", "m³"),
            Map.entry("km2", "km²"), Map.entry("cm2", "cm²"), Map.entry("ℓ", "l"), Map.entry("L", "l"),
            Map.entry("mL", "ml"), Map.entry("mℓ", "ml"), Map.entry("mins", "min"),
            Map.entry("hr", "h"), Map.entry("hrs", "h"), Map.entry("sec", "s"),
            Map.entry("KM", "km"), Map.entry("Km", "km"), Map.entry("KG", "kg"), Map.entry("Kg", "kg"), Map
                    .entry("kmh", "km/h"),
            Map.entry("\u00b0 C", "\u00b0C"), Map.entry("\u00ba", "\u00b0"), Map.entry("\u00baC", "\u00b0C"),
            Map.entry("\uff05", "%"), Map.entry("sqm", "m²"), Map.entry("sq m", "m²"));

    /** The symbols for which every language has a word. */
    static final Set<String> SYMBOLS = Set.of("m", "km", "cm", "mm", "m²", "km²", "cm²", "m³", "ha", "min", "h", "s",
            "g", "kg", "t", "l", "ml", "km/h", "m/s", "°C", "°F", "°", "%", "‰", "kW", "W", "V", "GB", "MB", "dB",
            "ft", "mi", "mph");

    /** The full stop of an abbreviation inside a sentence. */
    public static final String DOT = "(?:\\.(?=\\s*[\\p{Ll},;)]))?";

    private Units() {}

    /** An alternation of all symbols and their alternative spellings. */
    public static String pattern() {
        var all = new java.util.HashSet<>(SYMBOLS);
        all.addAll(SAME.keySet());
        return Numbers.anyOf(all);
    }

    /** The pattern of a number and its unit: groups 1 the sign, 2 the number, 3 the unit. */
    public static String measured(String number) {
        return "(?<![\\d.,:\\p{IsLatin}\\p{IsCyrillic}/])([-\u2212\u2010\u2011])?(" + number + ")\\s?("
                + pattern() + ")(?![\\p{IsLatin}\\p{IsCyrillic}\\d²³/])" + DOT;
    }

    /** The symbol of a spelling. */
    public static String symbol(String written) {
        return SAME.getOrDefault(written, written);
    }

    /** The sign of a currency. Those of won and yen also occur in full width. */
    public static final String CURRENCY = "[₩$€£¥₽\uffe6\uffe5]";

    /** The pattern of an amount: groups 1 and 3 the sign before or behind, 2 the number. */
    public static String amount(String number) {
        return "(" + CURRENCY + ")\\s?(\u2063?" + number + ")(?![\\d.,]\\d)|(?<![\\d.,:\\p{IsLatin}])(\u2063?" + number
                + ")\\s?(" + CURRENCY + ")";
    }

    /** The number of an amount that was found. */
    public static String amountNumber(MatchResult amount) {
        return amount.group(2) == null ? amount.group(3) : amount.group(2);
    }

    /** The sign of the currency of an amount that was found. */
    public static String amountSign(MatchResult amount) {
        return amount.group(1) == null ? amount.group(4) : amount.group(1);
    }
}
