// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencySamples;
import org.wego.kiosk.emergency.EmergencyTarget;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.speech.Volume;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.Visits;

/** An emergency message covers everything, is heard, and gives way to the visit when it ends. */
@FxTest
class EmergencyOverScreensTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String HEADLINE = "Leave the building (en)";
    private static final Duration TONE = Duration.ofSeconds(2);

    private final SimpleObjectProperty<List<EmergencyMessage>> messages = new SimpleObjectProperty<>(List.of());
    private KioskPage kiosk;
    private LobbyGlass glass;

    @BeforeEach
    void open() {
        var made = new AtomicReference<LobbyGlass>();
        kiosk = KioskPage.open((clock, scheduler, devices, size) -> {
            var window = (LobbyWindow) LobbyUnderTest.front(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()),
                    clock, scheduler, devices, TestDoor.withPin().access(), size, messages);
            made.set(new LobbyGlass(window));
            return window;
        });
        glass = made.get();
    }

    @AfterEach
    void portrait() {
        show();
        kiosk.resize(1080, 1920);
    }

    private void show(EmergencyMessage... now) {
        Fx.run(() -> messages.set(List.of(now)));
        kiosk.wait(Duration.ZERO);
    }

    private void showSample() {
        show(EmergencySamples.message("a"));
    }

    @Test
    void theGreetingIsCoveredUntilTheMessageEnds() {
        showSample();
        assertThat(kiosk.everything()).contains("Emergency", HEADLINE, "Leave the building (ko)",
                "Since 14:00. This message stays until 15:00 or until reception ends it.");
        assertThat(kiosk.everything()).as("the greeting").doesNotContainAnyElementsOf(
                List.of(Visits.inEnglish().messages().get("attract.hint")));
        show();
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @Test
    void nothingInFrontOfTheKioskClosesIt() {
        kiosk.home();
        var contact = kiosk.everything();
        showSample();
        kiosk.touchNothing();
        kiosk.touchAt(new Point2D(540, 1850));
        kiosk.key(KeyCode.HOME);
        kiosk.key(KeyCode.ESCAPE);
        assertThat(kiosk.everything()).contains(HEADLINE);
        show();
        assertThat(kiosk.everything()).as("nothing has reached the screen below").isEqualTo(contact);
    }

    @Test
    void theVisitGoesOnAfterAShortMessage() {
        kiosk.home();
        kiosk.reception();
        var title = kiosk.title();
        showSample();
        kiosk.wait(LobbyUnderTest.IDLE.minusSeconds(5));
        show();
        assertThat(kiosk.title()).isEqualTo(title);
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.everything()).as("the time begins anew").anyMatch(text -> text.contains(
                Visits.inEnglish().messages().get("idle.title")));
    }

    @Test
    void aLongMessageEndsTheVisit() {
        kiosk.home();
        showSample();
        kiosk.wait(LobbyUnderTest.IDLE.plusSeconds(1));
        assertThat(kiosk.everything()).contains(HEADLINE);
        show();
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @Test
    void theQuestionWhetherTheVisitorIsThereGivesWay() {
        kiosk.home();
        kiosk.wait(LobbyUnderTest.IDLE);
        var question = Visits.inEnglish().messages().get("idle.title");
        assertThat(kiosk.everything()).contains(question);
        showSample();
        assertThat(kiosk.everything()).contains(HEADLINE).doesNotContain(question);
    }

    @Test
    void itIsSaidAtOnceAndAgainEveryMinuteAlsoWhenMuted() {
        showSample();
        assertThat(kiosk.hearer().sounds()).containsExactly(Sound.ALARM);
        assertThat(kiosk.hearer().gains().getLast()).isEqualTo(Volume.gain(AudioSettings.DEFAULT.volume()));
        kiosk.wait(TONE);
        assertThat(kiosk.hearer().last()).contains("Emergency", HEADLINE, "Leave the building (ko)");
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofSeconds(60));
        assertThat(kiosk.hearer().sounds()).containsExactly(Sound.ALARM);
        show();
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofMinutes(3));
        assertThat(kiosk.hearer().sounds()).isEmpty();
    }

    @Test
    void aLongSpeechIsNotCutOffByItsRepetition() {
        showSample();
        kiosk.wait(TONE);
        kiosk.speaking(true);
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofSeconds(90));
        assertThat(kiosk.hearer().sounds()).isEmpty();
        kiosk.speaking(false);
        kiosk.wait(Duration.ofSeconds(2));
        assertThat(kiosk.hearer().sounds()).containsExactly(Sound.ALARM);
    }

    @Test
    void theKeyThatRepeatsRepeats() {
        showSample();
        kiosk.wait(Duration.ofSeconds(20));
        kiosk.hearer().forget();
        kiosk.key(KeyCode.F5);
        kiosk.wait(TONE);
        assertThat(kiosk.hearer().last()).contains(HEADLINE);
    }

    @Test
    void theLanguageOfTheVisitorComesFirst() {
        kiosk.languages().choose("한국어");
        showSample();
        assertThat(kiosk.everything()).containsSubsequence("Leave the building (ko)", HEADLINE);
        show();
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(2));
        showSample();
        assertThat(kiosk.everything()).as("of the kiosk").containsSubsequence(HEADLINE, "Leave the building (ko)");
    }

    @Test
    void staffReachTheirCornerOverIt() {
        showSample();
        kiosk.staff().callByKeyboard();
        assertThat(kiosk.staff().isPadOpen()).isTrue();
        kiosk.staff().callByKeyboard();
    }

    @Test
    void receptionShowsNoPageOverIt() {
        showSample();
        assertThat(Fx.get(() -> glass.show(DestinationPath.parse("contact"), Optional.empty())))
                .isEqualTo(ReplyOutcome.NOT_NOW);
    }

    @Test
    void anExerciseAndAnAlertSaySo() {
        var sample = EmergencySamples.message("a");
        show(new EmergencyMessage(1, "a", EmergencyOrigin.ALERT_FOLDER, true, sample.sent(), sample.until(),
                EmergencyTarget.ALL, sample.texts()));
        assertThat(kiosk.everything()).contains("Emergency exercise",
                "Since 14:00. This message stays until 15:00 or until it is lifted.");
    }

    /** Only the times may be on a page of their own. */
    @Test
    void aShortMessageInLargeTextHasItsHeadlineAndItsTextOnOnePage() {
        kiosk.access().choose(Visits.inEnglish().messages().get("access.text"), "200 %");
        kiosk.resize(1920, 1080);
        show(new EmergencyMessage(1, "a", EmergencyOrigin.DESK, false, EmergencySamples.SENT,
                EmergencySamples.SENT.plus(EmergencyMessage.LONGEST), EmergencyTarget.ALL,
                List.of(new EmergencyText(new Lang("en"), "Heavy rain",
                        "Stay inside the building. Close all windows and doors."))));
        assertThat(kiosk.everything()).contains("Heavy rain", "Stay inside the building. Close all windows and doors.",
                "1 / 2");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        kiosk.wait(Duration.ofSeconds(10));
        assertThat(kiosk.everything()).contains("2 / 2").doesNotContain("Heavy rain");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, 100 %", "1920, 1080, 100 %", "960, 540, 100 %", "540, 960, 100 %", "1080, 1920, 200 %",
            "1920, 1080, 200 %"})
    void aLongTextIsTurnedPageByPageAndNeverCut(double width, double height, String size) {
        kiosk.access().choose(Visits.inEnglish().messages().get("access.text"), size);
        var sentences = IntStream.range(0, 60).mapToObj(i -> "Sentence number " + i + " tells you what to do next.")
                .toList();
        kiosk.resize(width, height);
        show(new EmergencyMessage(1, "a", EmergencyOrigin.DESK, false, EmergencySamples.SENT,
                EmergencySamples.SENT.plusSeconds(3600), EmergencyTarget.ALL,
                List.of(new EmergencyText(new Lang("en"),
                        "Keep away from the river, the bridges and the low roads beside it until further notice",
                        String.join(" ", sentences)),
                        new EmergencyText(new Lang("ko"), "강가에 가지 마세요", "높은 곳으로 가십시오."))));
        var seen = new StringBuilder();
        for (int page = 0; page < 40; page++) {
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            seen.append(kiosk.everything().stream().collect(Collectors.joining(" "))).append(' ');
            kiosk.wait(Duration.ofSeconds(10));
        }
        assertThat(sentences).allSatisfy(sentence -> assertThat(seen).contains(sentence));
        assertThat(seen).contains("강가에 가지 마세요", "1 / ");
    }
}
