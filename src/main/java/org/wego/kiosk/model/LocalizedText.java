// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text in one or more languages.
 *
 * <p>A text that is the same everywhere, such as a line number, is neutral: it has no language.
 *
 * @param texts the wording by language, in the order of the file; empty for a neutral text
 * @param neutral the wording for all languages, if the text is neutral
 * @param drafts languages whose wording no speaker has checked
 * @param spoken the pronunciation by language, where it differs from the wording
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

    /** A neutral text. */
    public static LocalizedText same(String wording) {
        return new LocalizedText(Map.of(), Optional.of(wording), Set.of(), Map.of());
    }

    /**
     * The wording in a language.
     *
     * <p>If the language is missing, the wording of the language that it is a variety of; if that is missing, too, the
     * first wording of the file.
     */
    public String in(Lang lang) {
        return neutral.orElseGet(() -> texts.getOrDefault(nearest(lang), texts.values().iterator().next()));
    }

    /** All wordings. */
    public Stream<String> wordings() {
        return Stream.concat(neutral.stream(), texts.values().stream());
    }

    /** The language of the wording that {@link #in} returns; empty for a neutral text. */
    public Optional<Lang> languageFor(Lang lang) {
        if (neutral.isPresent()) {
            return Optional.empty();
        }
        var nearest = nearest(lang);
        return Optional.of(texts.containsKey(nearest) ? nearest : texts.keySet().iterator().next());
    }

    /** The words to speak in {@code lang}. */
    public String spokenIn(Lang lang) {
        return spoken.getOrDefault(nearest(lang), in(lang));
    }

    /** Whether the text has a wording in {@code lang}, or is neutral. */
    public boolean speaks(Lang lang) {
        return neutral.isPresent() || texts.containsKey(nearest(lang));
    }

    /** The language itself if it has a wording, otherwise the one that it is a variety of, in the same script. */
    private Lang nearest(Lang lang) {
        return texts.containsKey(lang) ? lang
                : lang.bases().stream().filter(base -> texts.containsKey(base) && base.script().equals(lang.script()))
                        .findFirst().orElse(lang);
    }
}
