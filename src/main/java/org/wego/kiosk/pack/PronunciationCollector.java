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

    /** Takes what a value of the pack says about this; most say nothing. */
    void add(Object value) {
        switch (value) {
            case LocalizedText text -> text.spoken().keySet().stream().filter(text::speaks)
                    .forEach(lang -> put(readings, lang, text.in(lang), text.spokenIn(lang)));
            case FileShapes.ClipsFile(var lang, var recorded) -> recorded
                    .forEach(clip -> put(clips, lang, Pronunciations.onOneLine(clip.text()), clip.file()));
            default -> {}
        }
    }

    Pronunciations all() {
        return new Pronunciations(copy(readings), copy(clips));
    }

    /** What stands in the pack first holds. */
    private static void put(Map<Lang, Map<String, String>> all, Lang lang, String text, String value) {
        all.computeIfAbsent(lang, _ -> new HashMap<>()).putIfAbsent(text, value);
    }

    private static Map<Lang, Map<String, String>> copy(Map<Lang, Map<String, String>> all) {
        var copy = new HashMap<Lang, Map<String, String>>();
        all.forEach((lang, byText) -> copy.put(lang, Map.copyOf(byText)));
        return Map.copyOf(copy);
    }
}
