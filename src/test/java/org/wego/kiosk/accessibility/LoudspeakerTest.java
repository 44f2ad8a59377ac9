// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.sound.SilentTonePlayer;
import org.wego.kiosk.sound.SoundServer;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** A kiosk without a loudspeaker offers no voice, and does not claim that a bell has sounded. */
@FxTest
class LoudspeakerTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String VOICE = "Voice";
    private static final String BELL = "This kiosk has chimed. It does not call reception.";

    @Test
    void withoutALoudspeakerTheVoiceCannotBeSwitchedOn(@At("home") KioskPage kiosk) {
        kiosk.hearer().unplug();
        kiosk.key(KeyCode.F12);
        kiosk.pressAt(new Point2D(60, 1880));
        kiosk.wait(Duration.ofSeconds(3));
        kiosk.lift();
        assertThat(kiosk.hearer().said()).isEmpty();
        kiosk.key(KeyCode.F4);
        assertThat(kiosk.everything()).contains("Contrast").doesNotContain(VOICE, "Voice speed", "Volume",
                "Sounds");
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.everything()).contains("F11: high contrast").doesNotContain("F5: repeat",
                "F12: voice on, off",
                "F7: stop speech");
    }

    @Test
    void withALoudspeakerTheVoiceIsOffered(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F4);
        assertThat(kiosk.everything()).contains("Contrast", VOICE, "Voice speed");
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.everything()).contains("F5: repeat", "F7: stop speech", "F11: high contrast");
    }

    /** Checks the button on every screen, the title of the settings, and the lines of the help. */
    @ParameterizedTest
    @CsvSource({"en, voice", "ko, 음성", "ja, 音声", "zh, 语音", "ru, голос"})
    void withoutALoudspeakerNoTextMentionsTheVoice(String lang, String voice) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", lang);
        assertThat(kiosk.bar()).as("with one").anyMatch(word -> mentions(voice, word));
        kiosk.hearer().unplug();
        kiosk.languages();
        assertThat(kiosk.everything()).isNotEmpty().noneMatch(text -> mentions(voice, text));
        kiosk.access();
        assertThat(kiosk.everything()).noneMatch(text -> mentions(voice, text));
        assertThat(kiosk.bar()).as("the button has the name of the settings").contains(kiosk.title());
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.everything()).noneMatch(text -> mentions(voice, text) || text.contains("F9"));
        kiosk.access().choose(Visits.in(lang).messages().get("access.text"),
                Visits.in(lang).messages().get("access.percent", 200).replace('\u00a0', ' '));
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        kiosk.resize(1920, 1080);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    private static boolean mentions(String voice, String text) {
        return text.toLowerCase(Locale.ROOT).contains(voice);
    }

    @Test
    void theGreetingOffersNoVoiceThatCannotBeHeard(@At("attract") KioskPage kiosk) {
        assertThat(kiosk.everything()).contains(VOICE);
        kiosk.hearer().unplug();
        kiosk.key(KeyCode.F2);
        kiosk.wait(Duration.ofSeconds(400));
        assertThat(kiosk.everything()).contains("Simple").doesNotContain(VOICE);
    }

    @Test
    void receptionMentionsTheBellOnlyIfItCanRing(@At("home") KioskPage kiosk) {
        kiosk.reception();
        assertThat(kiosk.everything()).contains(BELL);
        kiosk.home();
        kiosk.hearer().unplug();
        kiosk.reception();
        assertThat(kiosk.everything()).contains("Reception").doesNotContain(BELL);
    }

    @Test
    void receptionDoesNotMentionABellThatTheVisitorSwitchedOff(@At("home") KioskPage kiosk) {
        kiosk.access().choose("Sounds", "Off");
        kiosk.hearer().forget();
        kiosk.reception();
        assertThat(kiosk.hearer().sounds()).isEmpty();
        assertThat(kiosk.everything()).doesNotContain(BELL);
    }

    @Test
    void soundsOfAKioskWithoutALoudspeakerCannotBeHeard(@TempDir Path folder) throws Exception {
        assertThat(new SilentTonePlayer().canBeHeard()).isFalse();
        var environment = Map.of("XDG_RUNTIME_DIR", folder.toString());
        assertThat(SoundServer.isRunning(environment)).isFalse();
        Files.createDirectories(folder.resolve("pulse/native"));
        assertThat(SoundServer.isRunning(environment)).isTrue();
        assertThat(SoundServer.isRunning(Map.of("PULSE_SERVER", "unix:/run/pulse"))).isTrue();
    }
}
