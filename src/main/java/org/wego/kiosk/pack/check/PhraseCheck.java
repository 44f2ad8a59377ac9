// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.json.error.UnsafeCharacters;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.pack.rule.TextLayoutRule;

/** Compares an interface string of a pack with the English one of the program: both must have the same placeholders. */
final class PhraseCheck {

    /** The keys whose value is a pattern of {@code java.time}. */
    private static final Set<String> DATE_PATTERNS = Set.of("format.month");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern BRACE = Pattern.compile("\\{[^{}\\s]{0,12}}|[{}]");
    private static final String TWO_APOSTROPHES = "''";

    /**
     * A problem of a string.
     *
     * @param message what is wrong, starting with the key
     */
    record Flaw(String message, String hint) {}

    private PhraseCheck() {}

    /** All problems of a key's value. */
    static List<Flaw> flaws(String key, String english, String words, Locale locale) {
        var flaws = new ArrayList<Flaw>();
        UnsafeCharacters.refusal(words).ifPresent(refusal -> flaws.add(new Flaw(refusal, "type the words again")));
        if (Characters.areBlank(words)) {
            flaws.add(new Flaw("'" + key + "' is empty", "write it"));
        } else if (DATE_PATTERNS.contains(key)) {
            date(key, new DatePattern(words, locale)).ifPresent(flaws::add);
        } else {
            placeholders(key, english, words, flaws);
            letters(key, words, flaws);
        }
        return flaws;
    }

    private static Optional<Flaw> date(String key, DatePattern pattern) {
        return pattern.problem().map(problem -> new Flaw(
                "'" + key + "' is not a pattern for a month and a year: " + problem,
                "put words between apostrophes, for example: " + pattern.suggestion()));
    }

    private static void placeholders(String key, String english, String words, List<Flaw> flaws) {
        var filled = placeholdersIn(english);
        var used = placeholdersIn(words);
        var lost = without(filled, used);
        if (!lost.isEmpty()) {
            flaws.add(new Flaw("'" + key + "' lacks " + String.join(", ", lost) + " of the English text: " + english,
                    "write it where it belongs: the program fills it in"));
        }
        var foreign = without(used, filled);
        if (!foreign.isEmpty()) {
            flaws.add(new Flaw("'" + key + "' has " + String.join(", ", foreign) + ", which the program does not fill"
                    + " in", filled.isEmpty() ? "remove it" : "it fills in " + String.join(", ", filled)));
        }
        var braces = BRACE.matcher(PLACEHOLDER.matcher(words).replaceAll("")).results().map(MatchResult::group)
                .distinct().collect(Collectors.joining(" "));
        if (!braces.isEmpty()) {
            flaws.add(new Flaw("'" + key + "' has braces that are not placeholders: " + braces,
                    filled.isEmpty() ? "remove them"
                            : "only " + String.join(", ", filled) + " may be between the braces"));
        }
    }

    private static void letters(String key, String words, List<Flaw> flaws) {
        if (words.contains(TWO_APOSTROPHES)) {
            flaws.add(new Flaw("'" + key + "' has two apostrophes in a row, and both are shown", "write one"));
        }
        TextLayoutRule.rightToLeft(words)
                .ifPresent(letter -> flaws.add(new Flaw("'" + key + "' has the letter '" + letter
                        + "', which is written from right to left: this program cannot break its lines",
                        "write it in other letters")));
    }

    private static Set<String> placeholdersIn(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
