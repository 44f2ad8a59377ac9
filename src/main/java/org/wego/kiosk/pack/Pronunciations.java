// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * How the texts of a pack are read aloud.
 *
 * @param readings by language: what is written, how it is said
 * @param clips by language: what is written on one line, the recording by path from the pack's folder
 */
public record Pronunciations(Map<Lang, Map<String, String>> readings, Map<Lang, Map<String, String>> clips) {

    /** The recording of a text, as it stands on the screen or on one line. */
    public Optional<String> clip(Lang lang, String text) {
        return Optional.ofNullable(clips.getOrDefault(lang, Map.of()).get(onOneLine(text)));
    }

    public static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
