// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text in the languages it has been written in.
 *
 * <p>A text that is the same everywhere, such as a line number, is neutral: it has no language of its own.
 *
 * @param texts the wording by language, in the order of the file; empty for a neutral text
 * @param neutral the wording that holds in every language, when there is one
 * @param drafts languages whose wording no speaker has checked
 * @param spoken how to read the text aloud where that differs from how it is written
 */
public record LocalizedText(Map<Lang, String> texts, Optional<String> neutral, Set<Lang> drafts,
        Map<Lang, String> spoken) {

    public LocalizedText {
        if (texts.isEmpty() == neutral.isEmpty()) {
            throw new IllegalArgumentException("a text is either neutral or written in at least one language");
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        drafts = Set.copyOf(drafts);
        spoken = Map.copyOf(spoken);
    }

    /** A text that reads the same in every language. */
    public static LocalizedText same(String wording) {
        return new LocalizedText(Map.of(), Optional.of(wording), Set.of(), Map.of());
    }

    /**
     * The wording to show a reader of {@code lang}.
     *
     * <p>Never empty: where the language is missing, and the language that it is a variety of, too, the wording that
     * comes first in the file is given.
     */
    public String in(Lang lang) {
        return neutral.orElseGet(() -> texts.getOrDefault(nearest(lang), texts.values().iterator().next()));
    }

    /** The language in which {@link #in} answers, empty for a neutral text. */
    public Optional<Lang> languageFor(Lang lang) {
        if (neutral.isPresent()) {
            return Optional.empty();
        }
        var nearest = nearest(lang);
        return Optional.of(texts.containsKey(nearest) ? nearest : texts.keySet().iterator().next());
    }

    /** How to read the text aloud in {@code lang}. */
    public String spokenIn(Lang lang) {
        return spoken.getOrDefault(nearest(lang), in(lang));
    }

    /** Whether the text can be shown in {@code lang} without borrowing another language. */
    public boolean speaks(Lang lang) {
        return neutral.isPresent() || texts.containsKey(nearest(lang));
    }

    /** The language itself where it has a wording, else the one that it is a variety of, in the same script. */
    private Lang nearest(Lang lang) {
        return texts.containsKey(lang) ? lang
                : lang.bases().stream().filter(base -> texts.containsKey(base) && base.script().equals(lang.script()))
                        .findFirst().orElse(lang);
    }
}
