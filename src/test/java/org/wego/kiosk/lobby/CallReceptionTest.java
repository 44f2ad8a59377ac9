// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.call.SimulatedCalls;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.KioskUse;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.Visits;

/** A visitor calls reception. */
@FxTest
class CallReceptionTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String CALL = word("call.button");
    private static final String CANCEL = word("call.cancel");
    private static final String CARDS = word("board.way");

    private final SimulatedCalls desks = new SimulatedCalls();
    private KioskPage kiosk;
    private LobbyWindow window;

    private static String word(String key) {
        return Visits.inEnglish().messages().get(key);
    }

    @BeforeEach
    void open() {
        var made = new AtomicReference<LobbyWindow>();
        kiosk = KioskPage.open((clock, scheduler, devices, size) -> {
            var opened = (LobbyWindow) LobbyUnderTest.front(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()),
                    new Destination.Attract(), Optional.of(new Lang("en")), clock, scheduler,
                    new Devices(devices.speaker(), devices.tones(), devices.keys(), desks.calls),
                    TestDoor.withoutPin().access(), size.getWidth(), size.getHeight());
            made.set(opened);
            return opened;
        });
        window = made.get();
    }

    @AfterEach
    void portrait() {
        kiosk.resize(1080, 1920);
    }

    private void atDesk(Runnable action) {
        Fx.run(action);
        kiosk.wait(Duration.ZERO);
    }

    private void somebodyIsHere() {
        atDesk(() -> {
            desks.line(true);
            desks.says("desk-1", Presence.HERE, 0);
        });
    }

    private void answer(AnswerKind kind) {
        atDesk(() -> desks.answer("desk-1", kind));
    }

    private void call() {
        somebodyIsHere();
        kiosk.home();
        kiosk.reception().follow(CALL);
    }

    private KioskUse use() {
        return Fx.get(() -> window.running().orElseThrow().use());
    }

    @Test
    void withoutADeskTheScreenIsAsItWas() {
        kiosk.home();
        assertThat(kiosk.bar()).contains("Reception").doesNotContain(word("bar.reception.call"));
        var reception = kiosk.reception();
        assertThat(reception.targets()).containsExactly(CARDS);
        assertThat(reception.texts()).contains(word("reception.bell"));
        assertThat(kiosk.hearer().sounds()).contains(Sound.BELL);
    }

    @Test
    void whileSomebodyIsAtADeskReceptionCanBeCalled() {
        somebodyIsHere();
        kiosk.home();
        assertThat(kiosk.bar()).contains(word("bar.reception.call"));
        var reception = kiosk.reception();
        assertThat(kiosk.hearer().sounds()).as("nobody has called yet").doesNotContain(Sound.BELL);
        assertThat(reception.targets()).containsExactly(CALL, CARDS);
        reception.follow(CALL);
        assertThat(kiosk.hearer().sounds()).contains(Sound.BELL);
        assertThat(desks.lastSaid().stage()).isEqualTo(CallStage.ASKED);
        assertThat(reception.targets()).containsExactly(CANCEL, CARDS);
        assertThat(kiosk.everything()).anyMatch(text -> text.startsWith(word("call.asked")));
    }

    @Test
    void whatHappensIsShownAndNothingMoves() {
        call();
        var place = kiosk.placeOf(CANCEL);
        answer(AnswerKind.RINGS);
        assertThat(kiosk.everything()).contains(word("call.rings"));
        answer(AnswerKind.SEEN);
        answer(AnswerKind.COMING);
        assertThat(kiosk.everything()).anyMatch(text -> text.startsWith(word("call.seen")))
                .anyMatch(text -> text.startsWith(word("call.coming")));
        assertThat(kiosk.placeOf(CANCEL)).isEqualTo(place);
        answer(AnswerKind.DONE);
        assertThat(kiosk.everything()).contains(word("call.done"), CALL).doesNotContain(CANCEL);
    }

    @Test
    void theVoiceSaysWhatHappens() {
        somebodyIsHere();
        kiosk.home();
        kiosk.key(KeyCode.F12);
        kiosk.key(KeyCode.F1);
        kiosk.key(KeyCode.F1);
        var reception = kiosk.asReception();
        reception.follow(CALL);
        assertThat(desks.said()).as("the first touch reads").isEmpty();
        reception.follow(CALL);
        assertThat(kiosk.hearer().last()).contains(word("call.asked"));
        answer(AnswerKind.RINGS);
        assertThat(kiosk.hearer().last()).isEqualTo(word("call.rings"));
        answer(AnswerKind.CANNOT);
        assertThat(kiosk.hearer().last()).isEqualTo(word("call.nobody") + " " + word("call.next.phone"));
    }

    @Test
    void afterTwoMinutesTelephoneAndLocationComeFirst() {
        call();
        answer(AnswerKind.RINGS);
        double before = kiosk.placeOf(CANCEL).getY();
        atDesk(() -> {
            for (int i = 0; i < 6; i++) {
                desks.pass(20);
                desks.answer("desk-1", AnswerKind.RINGS);
                desks.says("desk-1", Presence.HERE, 0);
            }
        });
        assertThat(kiosk.everything()).contains(word("call.no-answer") + " " + word("call.next.phone"));
        assertThat(kiosk.placeOf(CANCEL).getY()).isGreaterThan(before);
        answer(AnswerKind.COMING);
        assertThat(kiosk.everything()).doesNotContain(word("call.no-answer"));
        assertThat(kiosk.placeOf(CANCEL).getY()).isEqualTo(before);
    }

    @Test
    void theQuestionDoesNotCoverTheAnswer() {
        call();
        kiosk.wait(Duration.ofSeconds(299));
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(Duration.ofSeconds(1));
        assertThat(kiosk.question()).isNotEmpty();
        answer(AnswerKind.COMING);
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(Duration.ofSeconds(330));
        assertThat(desks.lastSaid().stage()).as("the visitor has gone").isEqualTo(CallStage.ENDED);
        assertThat(use()).isEqualTo(KioskUse.NOBODY);
    }

    @Test
    void theCallIsTheVisitorsWhereverHeGoes() {
        call();
        kiosk.home();
        assertThat(use()).isEqualTo(KioskUse.CALLING_VISITOR);
        answer(AnswerKind.SEEN);
        assertThat(kiosk.reception().targets()).containsExactly(CANCEL, CARDS);
        kiosk.touch(CANCEL);
        assertThat(desks.lastSaid().stage()).isEqualTo(CallStage.ENDED);
        kiosk.home();
        assertThat(use()).isEqualTo(KioskUse.VISITOR);
    }

    @Test
    void theVisitEndsTheCall() {
        call();
        kiosk.wait(Duration.ofMinutes(5));
        kiosk.answer(word("idle.start-over"));
        assertThat(desks.lastSaid().stage()).isEqualTo(CallStage.ENDED);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @Test
    void whileNobodyIsThereTheVisitorReadsWhenAndHowElse() {
        atDesk(() -> {
            desks.line(true);
            desks.says("desk-1", Presence.CLOSED, 60);
        });
        kiosk.home();
        assertThat(kiosk.bar()).doesNotContain(word("bar.reception.call"));
        var reception = kiosk.reception();
        assertThat(reception.targets()).containsExactly(CARDS);
        assertThat(reception.phone()).isNotEmpty();
    }

    /** With large texts, a page has room for little. */
    @ParameterizedTest
    @CsvSource({"1080, 150 %", "1080, 200 %", "1920, 150 %", "1920, 200 %"})
    void whatMattersIsOnTheFirstPageAtAnySize(double width, String size) {
        somebodyIsHere();
        kiosk.home();
        kiosk.access().choose("Text size", size);
        var reception = kiosk.reception();
        kiosk.resize(width, 3000 - width);
        assertThat(kiosk.everything()).as("before the call").contains(CALL);
        reception.follow(CALL);
        assertThat(kiosk.everything()).as("called").anyMatch(text -> text.startsWith(word("call.asked")));
        answer(AnswerKind.RINGS);
        answer(AnswerKind.COMING);
        assertThat(kiosk.everything()).as("coming").anyMatch(text -> text.startsWith(word("call.coming")));
        answer(AnswerKind.DONE);
        assertThat(kiosk.everything()).as("done").contains(CALL);
    }

    @ParameterizedTest
    @CsvSource({"en, 1080, 100 %", "ko, 1080, 100 %", "zh, 1080, 100 %", "ja, 1080, 100 %", "ru, 1080, 100 %",
            "en, 1920, 100 %", "ko, 1920, 100 %", "ja, 1920, 100 %", "ru, 1920, 100 %", "zh, 1920, 100 %",
            "en, 1080, 200 %", "ru, 1080, 200 %", "ja, 1080, 200 %", "ru, 1920, 200 %", "ja, 1920, 200 %",
            "ru, 1080, 150 %", "ru, 1920, 150 %"})
    void everythingFitsInEachLanguageAndShape(String lang, double width, String size) {
        somebodyIsHere();
        kiosk.home();
        if (!size.equals("100 %")) {
            kiosk.access().choose("Text size", size);
        }
        Fx.run(() -> window.running().orElseThrow().showForReception(new Destination.Home(),
                Optional.of(new Lang(lang))));
        kiosk.resize(width, 3000 - width);
        Fx.run(() -> window.running().orElseThrow().showForReception(new Destination.Reception(),
                Optional.of(new Lang(lang))));
        kiosk.wait(Duration.ZERO);
        assertThat(kiosk.layoutFaults(GLYPHS)).as("offered").isEmpty();
        atDesk(() -> desks.calls.ask(new Lang(lang)));
        for (var kind : new AnswerKind[]{AnswerKind.RINGS, AnswerKind.SEEN, AnswerKind.COMING, AnswerKind.CANNOT}) {
            answer(kind);
            assertThat(kiosk.layoutFaults(GLYPHS)).as("%s", kind).isEmpty();
        }
    }
}
