// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;

class ClipPlaybackProblemsTest extends PackProblems {

    private static final String NONE = "\"clips\": []";
    private static final String ONE = "\"clips\": [{\"text\": \"Welcome\\nhere\", \"file\": \"clips/en/1.wav\"}]";

    @Test
    void aRecordingIsFoundByLanguageAndText() {
        pack.with("clips.json", NONE, ONE).with("clips/en/1.wav", wav(AudioFormat.Encoding.PCM_SIGNED));
        valid();
        var pronunciations = ((PackResult.Accepted) pack.read()).spoken();
        assertThat(pronunciations.clip(new Lang("en"), "Welcome here")).contains("clips/en/1.wav");
        assertThat(pronunciations.clip(new Lang("en"), "Welcome\nhere")).contains("clips/en/1.wav");
        assertThat(pronunciations.clip(new Lang("en"), "Welcome")).isEmpty();
        assertThat(pronunciations.clip(new Lang("ko"), "Welcome here")).isEmpty();
    }

    @Test
    void aReadingIsFoundByLanguage() {
        pack.with("organisation.json", "{\"en\": \"Welcome\"}",
                "{\"en\": \"Welcome\", \"say\": {\"en\": \"well come\"}}");
        var pronunciations = ((PackResult.Accepted) pack.read()).spoken();
        assertThat(pronunciations.readings().get(new Lang("en"))).containsEntry("Welcome", "well come").hasSize(1);
    }

    @Test
    void aRecordingThatIsMissing() {
        pack.with("clips.json", NONE, ONE);
        notValid("clips.json:4: /clips/0/file: 'clips/en/1.wav': the file is missing"
                + " (add the file, or remove its name)");
    }

    @Test
    void aRecordingOutsideOfThePack() {
        pack.with("clips.json", NONE, ONE.replace("clips/en/1.wav", "clips/../../1.wav"));
        notValid("clips.json:4: /clips/0/file: 'clips/../../1.wav': the path leads out of the pack's folder"
                + " (copy the file into the pack's folder)");
    }

    @Test
    void aFileThatIsNotARecording() {
        pack.with("clips.json", NONE, ONE).with("clips/en/1.wav", "ID3 an MP3 under another name");
        notValid("clips.json:4: /clips/0/file: 'clips/en/1.wav' is not a WAV recording that can be played"
                + " (convert it to WAV (PCM, 16 bit))");
    }

    @Test
    void aCompressedRecording() {
        pack.with("clips.json", NONE, ONE).with("clips/en/1.wav", wav(AudioFormat.Encoding.ALAW));
        notValid("clips.json:4: /clips/0/file: 'clips/en/1.wav' is not a WAV recording that can be played"
                + " (convert it to WAV (PCM, 16 bit))");
    }

    @Test
    void aTextIsRecordedOnceAndInALanguageOfThePack() {
        pack.with("clips.json", NONE, "\"clips\": [{\"text\": \"One\", \"file\": \"1.wav\"},"
                + " {\"text\": \"One\", \"file\": \"1.wav\"}]").with("1.wav", wav(AudioFormat.Encoding.PCM_SIGNED));
        pack.with("clips.json", "\"language\": \"en\"", "\"language\": \"fr\"");
        notValid("clips.json:3: /language: 'fr' is not one of the languages"
                + " (add it to 'languages' in pack.json, or correct it)",
                "clips.json:4: /clips/1/text: the text occurs twice (delete one)");
    }

    private static byte[] wav(AudioFormat.Encoding encoding) {
        int bytes = encoding.equals(AudioFormat.Encoding.PCM_SIGNED) ? 2 : 1;
        var format = new AudioFormat(encoding, 8_000, 8 * bytes, 1, bytes, 8_000, false);
        var out = new ByteArrayOutputStream();
        try {
            AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(new byte[80 * bytes]), format, 80),
                    AudioFileFormat.Type.WAVE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
