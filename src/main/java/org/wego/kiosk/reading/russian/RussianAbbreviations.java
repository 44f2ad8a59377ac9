// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.replaced;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.reading.rule.ReadingRule;

/** Russian abbreviations and fractions of one character. */
final class RussianAbbreviations {

    private final RussianWords words;

    RussianAbbreviations(RussianWords words) {
        this.words = words;
    }

    /** The rules in the order in which they are applied. */
    List<ReadingRule> rules() {
        var fractions = words.list("fractions");
        return Stream.of(
                Stream.of(replaced("½", fractions.get(0)), replaced("¼", fractions.get(1)),
                        replaced("¾", fractions.get(2))),
                abbreviations(words.all("abbreviation."), ""),
                abbreviations(words.list("abbreviation-before.number"), "(?=\\s?\\d)"),
                abbreviations(words.list("abbreviation-before.capital"), "(?=\\s?\\p{Lu})"),
                abbreviations(words.list("abbreviation-before.name"), "(?=\\s?[«\\p{Lu}])"),
                abbreviations(words.list("abbreviation-before.word"), "(?=\\s?\\p{L})"),
                abbreviations(words.list("abbreviation-before.mail"), "(?=\\s?" + words.get("mail.stem") + ')'),
                words.table("phrase.").values().stream()
                        .map(phrase -> abbreviation(phrase(phrase.getFirst()), phrase.getLast())))
                .flatMap(rules -> rules).toList();
    }

    private static Stream<ReadingRule> abbreviations(List<String> pairs, String condition) {
        return RussianWords.pairs(pairs).entrySet().stream()
                .map(pair -> abbreviation(RussianWords.anyCase(Set.of(pair.getKey())) + condition, pair.getValue()));
    }

    private static ReadingRule abbreviation(String regex, String said) {
        return replaced("(?<![\\p{L}\\d])" + regex + "(?!\\p{L})", said);
    }

    /** A pattern of several words; the space after a full stop may be missing. */
    private static String phrase(String written) {
        return Pattern.quote(written).replace(". ", ".\\E\\s?\\Q").replace(" ", "\\E\\s\\Q");
    }
}
