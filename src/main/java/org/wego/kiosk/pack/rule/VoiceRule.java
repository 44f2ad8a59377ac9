// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Pronunciations;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.reading.UnreadOrdinals;

/**
 * Warns of texts that the voice may misread and that have no pronunciation: ordinals with an ending, and Chinese
 * characters with several readings.
 *
 * <p>Warns once for each file and language.
 */
public final class VoiceRule implements Rule {

    private static final int EXAMPLES = 3;

    private final UnreadOrdinals unreadOrdinals = new UnreadOrdinals();
    private final Map<Lang, Map<String, UncertainReading>> ordinals = new TreeMap<>();
    private final Map<Lang, Map<String, UncertainReading>> characters = new TreeMap<>();
    private final SharedChineseWords chineseWords;

    /** The first text with a doubtful word. */
    private record UncertainReading(String pointer, String text) {}

    /** A rule that finds Chinese words in a list that is shared with other rules. */
    public VoiceRule(SharedChineseWords chineseWords) {
        this.chineseWords = chineseWords;
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (!(value instanceof LocalizedText text)) {
            return;
        }
        text.texts().forEach((lang, written) -> {
            if (!text.spoken().containsKey(lang)) {
                var doubt = new UncertainReading(location.pointer() + '/' + lang, written);
                unreadOrdinals.in(lang, written).forEach(ordinal -> putFirst(ordinals, lang, ordinal, doubt));
                if (lang.locale().getLanguage().equals("zh")) {
                    chineseWords.get().doubtful(written)
                            .forEach(character -> putFirst(characters, lang, character, doubt));
                }
            }
        });
    }

    private static void putFirst(Map<Lang, Map<String, UncertainReading>> all, Lang lang, String what,
            UncertainReading doubt) {
        all.computeIfAbsent(lang, _ -> new LinkedHashMap<>()).putIfAbsent(what, doubt);
    }

    @Override
    public void onEndOfFile(PackFile file) {
        ordinals.forEach((lang, found) -> file.warning(ProblemCode.VOICE_ORDINAL, firstPointer(found),
                "the voice may not read these ordinals in '" + lang
                        + "': " + list(found),
                "write them as words in 'say'"));
        characters.forEach((lang, found) -> file.warning(ProblemCode.VOICE_READING, firstPointer(found),
                "characters with several readings in '" + lang
                        + "' that the voice may misread: " + list(found),
                "listen with wego-kiosk say, and write the right pinyin in 'say' where it is wrong, for example"
                        + " cheng2du1"));
        ordinals.clear();
        characters.clear();
    }

    private static String firstPointer(Map<String, UncertainReading> found) {
        return found.values().iterator().next().pointer();
    }

    /** The doubtful words as a list, the first few of them with their texts. */
    private static String list(Map<String, UncertainReading> found) {
        var parts = new ArrayList<String>();
        found.forEach(
                (what, doubt) -> parts.add(parts.size() < EXAMPLES ? what + " in \"" + Pronunciations.onOneLine(doubt
                        .text()) + '"' : what));
        return String.join(", ", List.copyOf(parts));
    }
}
