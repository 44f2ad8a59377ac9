// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.WordList;

/** Japanese words, in characters, before or after a counted number, such as "about" and "within". */
final class JapaneseContextWords {

    /** A placeholder for what an earlier rule has read. */
    private static final String READ = "[\ue000-\uf8ff]";

    private final WordList words;

    JapaneseContextWords(WordList words) {
        this.words = words;
    }

    List<ReadingRule> rules() {
        var after = words.readings("after.");
        var before = words.readings("before.");
        var rules = new ArrayList<ReadingRule>();
        rules.add(said("(?<=" + READ + ")(?:\\s?" + Numbers.anyOf(after.keySet()) + ")+",
                found -> read(found.group(), after)));
        words.readings("between.").forEach((written, kana) -> rules.add(
                said("(?<=" + READ + ")\\s?" + written + "(?=" + READ + ')', _ -> ' ' + kana + ' ')));
        rules.add(said("(?:" + Numbers.anyOf(before.keySet()) + "\\s?)+(?=" + READ + ')',
                found -> read(found.group(), before)));
        return List.copyOf(rules);
    }

    /** The words in kana. Several may follow one another: on foot about 5 minutes. */
    private static String read(String found, Map<String, String> kana) {
        return Pattern.compile(Numbers.anyOf(kana.keySet())).matcher(found).results()
                .map(word -> kana.get(word.group())).collect(Collectors.joining(" "));
    }
}
