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
    /** Among the voices for a language there are singers and clowns; these speak. */
    private static final Set<String> SPEAKERS = Set.of("Samantha", "Yuna", "Tingting", "Ting-Ting", "Kyoko", "Milena");
    /** {@code Kyoko               ja_JP    # a sample}. */
    private static final Pattern LISTED = Pattern.compile("^(\\S.*?)\\s+([a-z]{2,3})[_-]([A-Za-z0-9_]+)\\s+#.*$");

    private final Voices voices;

    MacSay() {
        this(new Voices(() -> voices(Voices.printed(List.of("say", "-v", "?")))));
    }

    MacSay(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<String> line(Lang lang, VoiceSettings settings) {
        return List.of("say", "-f", "-", "-v", voices.of(lang).orElse(""), "-r",
                String.valueOf(Math.round(WORDS_A_MINUTE * settings.rate())));
    }

    /** There is no option for the volume, but a command in the text. */
    @Override
    public String input(Utterance sentence, VoiceSettings settings) {
        // What a text writes between such brackets is no command.
        return String.format(Locale.ROOT, "[[volm %.3f]] %s", Volume.gain(settings.volume()),
                sentence.text().replace("[[", "[ ["));
    }

    @Override
    public boolean speaks(Lang lang) {
        return voices.of(lang).isPresent();
    }

    /** The voices in its list, the first of a language unless a better one is known. */
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
