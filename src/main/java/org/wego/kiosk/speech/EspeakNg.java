// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.EspeakReadings;

/** The command espeak-ng, which is small, works offline, and has a voice for each language of the bundled pack. */
final class EspeakNg implements SpeechCommand {

    private static final int WORDS_A_MINUTE = 175;

    /**
     * Amplitudes by volume step, measured with version 1.51, because small amplitudes are not proportional to the
     * loudness: the steps are 6 dB apart, within 1 dB; the loudest is just below distortion.
     */
    private static final List<Integer> AMPLITUDES = List.of(6, 11, 20, 40, 75, 140);

    /** The voice {@code cmn} spells Chinese characters in English; this voice reads them. */
    static final Map<String, String> ALIASES = Map.of("zh", "cmn-latn-pinyin");

    private static final Pattern LISTED = Pattern.compile("^\\s*\\d+\\s+(\\S+)\\s.*?((?:\\(\\S+ \\d+\\))*)\\s*$");
    private static final Pattern OTHER_NAME = Pattern.compile("\\((\\S+) \\d+\\)");

    private final String program;
    private final Voices voices;
    private final EspeakReadings readings = new EspeakReadings();

    EspeakNg(String program) {
        this(program, new Voices(() -> voices(Voices.outputLines(List.of(program, "--voices")))));
    }

    EspeakNg(String program, Voices voices) {
        this.program = program;
        this.voices = voices;
    }

    @Override
    public List<String> line(Lang lang, VoiceSettings settings) {
        return List.of(program, "--stdin", "-b", "1", "-v", voices.of(lang).orElse(lang.tag()), "-s",
                String.valueOf(Math.round(WORDS_A_MINUTE * settings.rate())), "-a",
                String.valueOf(AMPLITUDES.get(settings.volume())));
    }

    @Override
    public String input(Utterance sentence, VoiceSettings settings) {
        return readings.of(sentence.lang(), sentence.text());
    }

    @Override
    public boolean speaks(Lang lang) {
        return voices.of(lang).isPresent();
    }

    /** The voices in the output of {@code --voices}, by each name of their language. */
    static Map<String, String> voices(List<String> listing) {
        var voices = new HashMap<String, String>();
        for (var line : listing) {
            var found = LISTED.matcher(line);
            if (found.matches()) {
                voices.put(found.group(1).toLowerCase(Locale.ROOT), found.group(1));
                OTHER_NAME.matcher(found.group(2)).results()
                        .forEach(other -> voices.putIfAbsent(other.group(1), other.group(1)));
            }
        }
        ALIASES.forEach((language, voice) -> {
            if (voices.containsKey(voice)) {
                voices.put(language, voice);
            }
        });
        return Map.copyOf(voices);
    }
}
