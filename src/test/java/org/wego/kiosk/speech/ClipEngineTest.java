// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.testing.RecordingEngine;
import org.wego.kiosk.testing.RecordingOutput;

class ClipEngineTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Utterance RECORDED = new Utterance(new Lang("ko"), "하나. 둘.");
    private static final Utterance OTHER = new Utterance(new Lang("ko"), "셋. 넷.");
    private static final AudioFormat FORMAT = new AudioFormat(8_000, 16, 1, true, false);

    @TempDir
    Path folder;

    private final RecordingEngine synthesis = RecordingEngine.endingAtOnce();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    @BeforeEach
    void record() throws IOException {
        byte[] samples = {0, 0, 0, 16, 0, -16, 0, 32};
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(samples), FORMAT, 4),
                AudioFileFormat.Type.WAVE, folder.resolve("1.wav").toFile());
    }

    @Test
    void aRecordingIsPreferredToSynthesis() {
        var output = RecordingOutput.working();
        begin(output, RECORDED, 5);
        assertThat(output.heard()).containsExactly(new byte[]{0, 0, 0, 16, 0, -16, 0, 32});
        assertThat(synthesis.said()).isEmpty();
    }

    @Test
    void aRecordingIsAsLoudAsTheVolumeStep() {
        var output = RecordingOutput.working();
        begin(output, RECORDED, 4);
        int expected = (int) Math.round(16 * 256 * Volume.gain(4));
        byte[] heard = output.heard().getFirst();
        assertThat((heard[2] & 0xff) + (heard[3] << 8)).isEqualTo(expected);
    }

    @Test
    void otherTextsAreSplitAndSynthesised() {
        var engine = engine(RecordingOutput.working());
        assertThat(engine.sentences(RECORDED)).containsExactly(RECORDED);
        assertThat(engine.sentences(OTHER)).map(Utterance::text).containsExactly("셋.", "넷.");
        begin(RecordingOutput.working(), OTHER, 5);
        assertThat(synthesis.texts()).containsExactly("셋. 넷.");
    }

    @Test
    void withoutADeviceTheTextIsSynthesised() {
        var playing = begin(RecordingOutput.missing(), RECORDED, 5);
        assertThat(synthesis.texts()).containsExactly("하나.", "둘.");
        assertThat(playing.hasFailed()).isFalse();
    }

    @Test
    void aBrokenRecordingIsSynthesised() throws IOException {
        Files.writeString(folder.resolve("1.wav"), "this is not a recording");
        begin(RecordingOutput.working(), RECORDED, 5);
        assertThat(synthesis.texts()).containsExactly("하나.", "둘.");
    }

    @Test
    void aLanguageWithoutAVoiceStillHasItsRecordings() {
        synthesis.without("ko");
        assertThat(engine(RecordingOutput.working()).sentences(RECORDED)).containsExactly(RECORDED);
        assertThat(engine(RecordingOutput.working()).sentences(OTHER)).isEmpty();
    }

    @Test
    void aRecordingThatIsStoppedFallsSilent() throws InterruptedException {
        var writing = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        AudioOutput endless = _ -> new AudioOutput.AudioLine() {
            @Override
            public void write(byte[] samples, int length) {
                writing.countDown();
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void drain() {
                throw new IllegalStateException("a stopped recording must not be drained");
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        var playing = engine(endless).begin(RECORDED, new VoiceSettings(1, 5), () -> ended.complete(null));
        writing.await();
        playing.stop();
        assertThat(ended).succeedsWithin(LONG);
        assertThat(synthesis.said()).isEmpty();
        assertThat(playing.hasFailed()).isFalse();
    }

    @Test
    void withoutAnEngineOnlyRecordingsAreHeard() {
        var speaker = new QueueSpeaker(new ClipEngine(new NoEngine(), this::clip, RecordingOutput.working()));
        var over = new CompletableFuture<Void>();
        speaker.listen(now -> {
            if (!now) {
                over.complete(null);
            }
        });
        speaker.say(List.of(OTHER, RECORDED), new VoiceSettings(1, 5));
        assertThat(over).succeedsWithin(LONG);
        speaker.close();
    }

    private SpeechEngine.Playing begin(AudioOutput output, Utterance text, int volume) {
        var playing = engine(output).begin(text, new VoiceSettings(1, volume), () -> ended.complete(null));
        assertThat(ended).succeedsWithin(LONG);
        return playing;
    }

    private ClipEngine engine(AudioOutput output) {
        return new ClipEngine(synthesis, this::clip, output);
    }

    private Optional<URI> clip(Utterance text) {
        return Optional.ofNullable(Map.of(RECORDED, folder.resolve("1.wav").toUri()).get(text));
    }
}
