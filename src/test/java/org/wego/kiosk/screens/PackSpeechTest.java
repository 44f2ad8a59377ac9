// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.speech.QueueSpeaker;
import org.wego.kiosk.speech.SpeechEngine;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;
import org.wego.kiosk.testing.RecordingEngine;
import org.wego.kiosk.testing.RecordingOutput;
import org.wego.kiosk.text.MessageCatalogue;

class PackSpeechTest {

    private static final MessageCatalogue MESSAGES = new MessageCatalogue(Map.of());
    private static final VoiceSettings SETTINGS = new VoiceSettings(1, 5);

    @TempDir
    Path folder;

    private final RecordingEngine machine = RecordingEngine.endingAtOnce();
    private final RecordingOutput output = RecordingOutput.working();

    @Test
    void textsOfThePackAndOfTheProgramUseTheirPronunciations() {
        var sample = (PackResult.Accepted) LobbyUnderTest.packs().open(SamplePack.source());
        say(new PackSpeech(sample, MESSAGES).engine(Optional.of(machine), output), "ja", "受付", "Lyraへ\nようこそ",
                "青バス N26番。未確認", "Lyra、112");
        assertThat(machine.texts()).containsExactly("うけつけ", "ライラえ ようこそ", "あお バス N 26 ばん。", "みかくにん",
                "ライラ、112");
    }

    @Test
    void aRecordingOfThePackIsPlayedAndOtherTextsAreSynthesised() throws IOException {
        var voice = new PackSpeech(packWithARecording(), MESSAGES);
        say(voice.engine(Optional.of(machine), output), "en", "Contact", "Welcome");
        assertThat(output.await(1)).hasSize(1);
        assertThat(machine.texts()).containsExactly("Contact");
    }

    @Test
    void aPackWithRecordingsIsHeardWithoutAnEngine() throws IOException {
        say(new PackSpeech(packWithARecording(), MESSAGES).engine(Optional.empty(), output), "en", "Contact",
                "Welcome");
        assertThat(output.await(1)).hasSize(1);
    }

    @Test
    void withoutEngineAndRecordingsThereIsNoVoice() {
        var pack = (PackResult.Accepted) TestPack.in(folder).read();
        assertThat(new PackSpeech(pack, MESSAGES).engine(Optional.empty(), output)).isEmpty();
    }

    private PackResult.Accepted packWithARecording() throws IOException {
        var wav = new ByteArrayOutputStream();
        var format = new AudioFormat(8_000, 16, 1, true, false);
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(new byte[160]), format, 80),
                AudioFileFormat.Type.WAVE, wav);
        return (PackResult.Accepted) TestPack.in(folder).with("clips.json", "\"clips\": []",
                "\"clips\": [{\"text\": \"Welcome\", \"file\": \"clips/1.wav\"}]").with("clips/1.wav",
                        wav.toByteArray())
                .read();
    }

    private static void say(Optional<SpeechEngine> engine, String tag, String... texts) {
        var lang = new Lang(tag);
        new QueueSpeaker(engine.orElseThrow(), Runnable::run)
                .say(List.of(texts).stream().map(text -> new Utterance(lang, text)).toList(), SETTINGS);
    }
}
