// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transcribes texts into the International Phonetic Alphabet as espeak-ng pronounces them. */
public final class Phonemes {

    private static final VoiceSettings SETTINGS = new VoiceSettings(1, Volume.LOUDEST);

    private final EspeakNg engine;

    private Phonemes(EspeakNg engine) {
        this.engine = engine;
    }

    /**
     * A transcriber that runs this machine's espeak-ng; empty if it is not installed.
     *
     * @param environment the environment variables
     */
    public static Optional<Phonemes> find(Map<String, String> environment) {
        return SpeechEngineDetector.espeak(environment).map(path -> new Phonemes(new EspeakNg(path.toString())));
    }

    /**
     * The phonemes of a prepared text; empty if there is no voice for its language.
     *
     * <p>A language in brackets, such as {@code (en)}, marks where the engine switches to that language.
     *
     * @throws IOException when the engine cannot be run
     */
    public String of(Utterance ready) throws IOException {
        if (!engine.speaks(ready.lang())) {
            return "";
        }
        var phonemes = new ArrayList<String>();
        for (var portion : SentenceSplitter.of(ready)) {
            phonemes.add(pronounced(portion));
        }
        return String.join(" ", phonemes);
    }

    private String pronounced(Utterance portion) throws IOException {
        var command = new ArrayList<>(engine.line(portion.lang(), SETTINGS));
        command.addAll(List.of("-q", "--ipa"));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var in = process.getOutputStream()) {
            in.write(engine.input(portion, SETTINGS).getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ")
                .strip();
    }
}
