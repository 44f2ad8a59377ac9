// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.HashMap;
import java.util.Map;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;

/** Collects how the texts of a pack are read aloud. */
final class PronunciationCollector {

    private final Map<Lang, Map<String, String>> readings = new HashMap<>();
    private final Map<Lang, Map<String, String>> clips = new HashMap<>();

    /** Adds the pronunciations of a value of the pack; most values have none. */
    void add(Object value) {
        switch (value) {
            case LocalizedText text -> text.spoken().keySet().stream().filter(text::speaks)
                    .forEach(lang -> putFirst(readings, lang, text.in(lang), text.spokenIn(lang)));
            case FileShapes.ClipsFile(var lang, var recorded) -> recorded
                    .forEach(clip -> putFirst(clips, lang, Pronunciations.onOneLine(clip.text()), clip.file()));
            default -> {}
        }
    }

    Pronunciations all() {
        return new Pronunciations(copy(readings), copy(clips));
    }

    /** Keeps the first pronunciation of a text in the pack. */
    private static void putFirst(Map<Lang, Map<String, String>> all, Lang lang, String text, String value) {
        all.computeIfAbsent(lang, _ -> new HashMap<>()).putIfAbsent(text, value);
    }

    private static Map<Lang, Map<String, String>> copy(Map<Lang, Map<String, String>> all) {
        var copy = new HashMap<Lang, Map<String, String>>();
        all.forEach((lang, byText) -> copy.put(lang, Map.copyOf(byText)));
        return Map.copyOf(copy);
    }
}
