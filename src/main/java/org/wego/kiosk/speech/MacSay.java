// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;

/** The command {@code say} of macOS. */
final class MacSay implements SpeechCommand {

    private static final int WORDS_A_MINUTE = 175;
    /** Ordinary voices; a language also has novelty voices, such as singers. */
    private static final Set<String> SPEAKERS = Set.of("Samantha", "Yuna", "Tingting", "Ting-Ting", "Kyoko", "Milena");
    /** A line such as {@code Kyoko               ja_JP    # a sample}. */
    private static final Pattern LISTED = Pattern.compile("^(\\S.*?)\\s+([a-z]{2,3})[_-]([A-Za-z0-9_]+)\\s+#.*$");

    private final Voices voices;

    MacSay() {
        this(new Voices(() -> voices(Voices.outputLines(List.of("say", "-v", "?")))));
    }

    MacSay(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<String> line(Lang lang, VoiceSettings settings) {
        return List.of("say", "-f", "-", "-v", voices.of(lang).orElse(""), "-r",
                String.valueOf(Math.round(WORDS_A_MINUTE * settings.rate())));
    }

    /** Sets the volume by a command in the text, because {@code say} has no option for it. */
    @Override
    public String input(Utterance sentence, VoiceSettings settings) {
        // Text within such brackets must not become a command.
        return String.format(Locale.ROOT, "[[volm %.3f]] %s", Volume.gain(settings.volume()),
                sentence.text().replace("[[", "[ ["));
    }

    @Override
    public boolean speaks(Lang lang) {
        return voices.of(lang).isPresent();
    }

    /** The listed voices: for each language a known ordinary voice, otherwise the first. */
    static Map<String, String> voices(List<String> listing) {
        var voices = new HashMap<String, String>();
        for (var line : listing) {
            var found = LISTED.matcher(line);
            if (found.matches()) {
                String name = found.group(1);
                String language = found.group(2);
                String tag = (language + '-' + found.group(3).replace('_', '-')).toLowerCase(Locale.ROOT);
                for (var key : List.of(language, tag)) {
                    if (SPEAKERS.contains(name)) {
                        voices.put(key, name);
                    } else {
                        voices.putIfAbsent(key, name);
                    }
                }
            }
        }
        return Map.copyOf(voices);
    }
}
