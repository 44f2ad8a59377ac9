// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Needs;

/** The engine of this machine, with the sound and phonemes that it produces. */
final class RealEspeakNg {

    private static final String PROGRAM = "espeak-ng";
    private static final int RIFF_SIZE = 4;
    private static final int DATA_SIZE = 40;
    private static final int HEADER = 44;

    private final EspeakNg engine;

    /** Skips the test if the engine is not installed. */
    RealEspeakNg() {
        Needs.program(PROGRAM, PROGRAM);
        engine = new EspeakNg(PROGRAM);
    }

    /**
     * Measurements of a sound.
     *
     * @param seconds the length
     * @param decibels the average level relative to full scale
     */
    record HeardSamples(double seconds, double decibels) {}

    HeardSamples hear(String tag, String text, VoiceSettings settings) {
        try (var wav = AudioSystem.getAudioInputStream(
                new ByteArrayInputStream(wav(new Utterance(new Lang(tag), text), settings)))) {
            var samples = ByteBuffer.wrap(wav.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            double sum = 0;
            int count = samples.remaining();
            while (samples.hasRemaining()) {
                double sample = samples.get() / (double) Short.MAX_VALUE;
                sum += sample * sample;
            }
            return new HeardSamples(count / wav.getFormat().getSampleRate(), 10 * Math.log10(sum / count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedAudioFileException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] wav(Utterance sentence, VoiceSettings settings) throws IOException {
        var command = new ArrayList<>(engine.line(sentence.lang(), settings));
        command.add("--stdout");
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        // A sentence fits into the pipe buffer, so this does not block before the output is read.
        try (var in = process.getOutputStream()) {
            in.write(engine.input(sentence, settings).getBytes(StandardCharsets.UTF_8));
        }
        byte[] wav = process.getInputStream().readAllBytes();
        if (wav.length <= HEADER) {
            throw new IOException(PROGRAM + " gave no sound for: " + sentence);
        }
        // When writing to a pipe, the engine writes the header before it knows the length.
        ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).putInt(RIFF_SIZE, wav.length - 8)
                .putInt(DATA_SIZE, wav.length - HEADER);
        return wav;
    }

    /** The phonemes of a text in the engine's notation; {@code (en)} marks a switch to English. */
    String pronounced(String tag, String text) {
        var command = new ArrayList<>(engine.line(new Lang(tag), new VoiceSettings(1, 5)));
        command.addAll(List.of("-q", "-x"));
        try {
            var input = Files.createTempFile("text", ".txt");
            try {
                Files.writeString(input, text);
                var process = new ProcessBuilder(command).redirectInput(input.toFile()).start();
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
