// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how espeak-ng pronounces a text, in the letters of the International Phonetic Alphabet. */
public final class Phonemes {

    private static final VoiceSettings MANNER = new VoiceSettings(1, Volume.LOUDEST);

    private final EspeakNg engine;

    private Phonemes(EspeakNg engine) {
        this.engine = engine;
    }

    /**
     * The phonemes of this machine's espeak-ng; empty when it is not installed.
     *
     * @param environment the environment variables
     */
    public static Optional<Phonemes> find(Map<String, String> environment) {
        return SpeechEngineDetector.espeak(environment).map(path -> new Phonemes(new EspeakNg(path.toString())));
    }

    /**
     * How a text that is ready to be said is pronounced; empty when there is no voice for its language.
     *
     * <p>Words in brackets with a language, such as {@code (en)}, are where the engine changes to that language.
     *
     * @throws IOException when the engine cannot be run
     */
    public String of(Utterance ready) throws IOException {
        if (!engine.speaks(ready.lang())) {
            return "";
        }
        var heard = new ArrayList<String>();
        for (var portion : SentenceSplitter.of(ready)) {
            heard.add(pronounced(portion));
        }
        return String.join(" ", heard);
    }

    private String pronounced(Utterance portion) throws IOException {
        var command = new ArrayList<>(engine.line(portion.lang(), MANNER));
        command.addAll(List.of("-q", "--ipa"));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var in = process.getOutputStream()) {
            in.write(engine.input(portion, MANNER).getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ")
                .strip();
    }
}
