// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * How the texts of a pack are read aloud.
 *
 * @param readings by language: written text to spoken text
 * @param clips by language: written text on one line to the recording, as a path from the pack's folder
 */
public record Pronunciations(Map<Lang, Map<String, String>> readings, Map<Lang, Map<String, String>> clips) {

    /** The recording of a text, which may contain line breaks as on the screen. */
    public Optional<String> clip(Lang lang, String text) {
        return Optional.ofNullable(clips.getOrDefault(lang, Map.of()).get(onOneLine(text)));
    }

    public static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
