// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.correct.EditingUnderTest;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.TestPack;

/** Three Korean drafts, two of them in one record, are checked one after the other. */
class ReviewViewModelTest {

    private static final RecordKey ORGANISATION = RecordKey.of(RecordKind.ORGANISATION);
    private static final ReviewTask KOREAN = new ReviewTask(new Lang("ko"), false);

    @TempDir
    private Path folder;
    private final Queue<Runnable> background = new ArrayDeque<>();
    private EditingUnderTest desk;
    private OverlayEditingService service;
    private ReviewViewModel model;

    @BeforeEach
    void begin() {
        var pack = TestPack.in(folder.resolve("pack"))
                .with("pack.json", "{\"tag\": \"en\", \"name\": \"English\"}",
                        "{\"tag\": \"en\", \"name\": \"English\"}, {\"tag\": \"ko\", \"name\": \"한국어\"}")
                .with("organisation.json", "{\"en\": \"Welcome\"}",
                        "{\"en\": \"Welcome\", \"ko\": \"환영\", \"drafts\": [\"ko\"]}")
                .with("contact.json", "\"floor\": \"1\"",
                        "\"floor\": {\"en\": \"First\", \"ko\": \"일층\", \"drafts\": [\"ko\"]}")
                .with("contact.json", "\"building\": \"House\"",
                        "\"building\": {\"en\": \"House\", \"ko\": \"집\", \"drafts\": [\"ko\"]}");
        desk = new EditingUnderTest(folder, pack);
        service = desk.service("MK", background::add);
        model = new ReviewViewModel(desk.state(), service);
        model.begin(KOREAN);
    }

    @Test
    void theTextsComeInTheOrderOfTheRecordsWithTheirOriginal() {
        assertThat(model.session().size()).isEqualTo(3);
        var first = model.session().current().orElseThrow();
        assertThat(first.place().key()).isEqualTo(ORGANISATION);
        assertThat(first.where()).isEqualTo("Place: Small, Welcome");
        assertThat(first.wording(model.source(first).orElseThrow().tag().tag())).isEqualTo("Welcome");
        assertThat(model.typedProperty().get()).isEqualTo("환영");
    }

    @Test
    void checkingGoesOnBeforeTheSaveHasEnded() {
        model.check();
        model.check();
        model.check();
        assertThat(model.session().current()).isEmpty();
        assertThat(model.session().checked()).isEqualTo(3);
        assertThat(model.hasUnsaved()).isTrue();
        runBackground();
        assertThat(model.hasUnsaved()).isFalse();
        assertThat(drafts(ORGANISATION, "/welcome") + drafts(CONTACT, "/floor") + drafts(CONTACT, "/building"))
                .isZero();
    }

    @Test
    void theTextsOfARecordThatWaitAreSavedTogether() {
        model.check();
        model.check();
        model.check();
        runBackground();
        assertThat(desk.saves()).isEqualTo(2);
    }

    @Test
    void aCorrectedWordingIsSavedAsChecked() {
        model.typedProperty().set("어서 오세요");
        model.check();
        runBackground();
        assertThat(desk.shown(ORGANISATION, "/welcome/ko")).isEqualTo("어서 오세요");
        assertThat(drafts(ORGANISATION, "/welcome")).isZero();
    }

    @Test
    void aSkippedTextStaysADraftAndKeepsWhatWasTyped() {
        model.typedProperty().set("안녕");
        model.skip();
        model.check();
        model.back();
        model.back();
        runBackground();
        assertThat(model.typedProperty().get()).isEqualTo("안녕");
        assertThat(drafts(ORGANISATION, "/welcome")).isOne();
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void theLastCheckIsUndone() {
        model.typedProperty().set("어서 오세요");
        model.check();
        runBackground();
        model.undo();
        runBackground();
        assertThat(desk.shown(ORGANISATION, "/welcome/ko")).isEqualTo("환영");
        assertThat(drafts(ORGANISATION, "/welcome")).isOne();
        assertThat(model.session().current().orElseThrow().place().key()).isEqualTo(ORGANISATION);
        assertThat(model.session().checked()).isZero();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void aCheckIsUndoneBeforeItWasSaved() {
        model.check();
        model.undo();
        runBackground();
        assertThat(drafts(ORGANISATION, "/welcome")).isOne();
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void aRefusedTextIsShownAgainWithItsReasonAndItsWording() {
        desk.failRendering("no room");
        model.typedProperty().set("아주 긴 글");
        model.check();
        runBackground();
        assertThat(model.messageProperty().get()).contains("no room", "Small");
        model.showFault();
        assertThat(model.typedProperty().get()).isEqualTo("아주 긴 글");
        assertThat(model.session().checked()).isZero();
        assertThat(drafts(ORGANISATION, "/welcome")).isOne();
    }

    /** A wrong text must not take the other texts of its record with it. */
    @Test
    void onlyTheWrongTextOfARecordIsRefused() {
        model.skip();
        model.check();
        model.typedProperty().set("집\u0001");
        model.check();
        runBackground();
        assertThat(drafts(CONTACT, "/floor")).isZero();
        assertThat(model.session().faults()).extracting(ReviewPlace::pointer).containsExactly("/building");
    }

    @Test
    void anotherPersonsChangeOfTheSameTextIsNotOverwritten() {
        other("/welcome/ko", "반가워요");
        model.typedProperty().set("어서 오세요");
        model.check();
        runBackground();
        assertThat(desk.shown(ORGANISATION, "/welcome/ko")).isEqualTo("반가워요");
        assertThat(model.messageProperty().get()).contains("반가워요");
        model.showFault();
        assertThat(model.typedProperty().get()).isEqualTo("어서 오세요");
        model.check();
        runBackground();
        assertThat(desk.shown(ORGANISATION, "/welcome/ko")).isEqualTo("어서 오세요");
    }

    @Test
    void anotherPersonsChangeOfAnotherLanguageStays() {
        other("/welcome/en", "Come in");
        model.check();
        runBackground();
        assertThat(desk.shown(ORGANISATION, "/welcome/en")).isEqualTo("Come in");
        assertThat(drafts(ORGANISATION, "/welcome")).isZero();
    }

    @Test
    void anEmptyTextIsNotChecked() {
        model.typedProperty().set(" ");
        model.check();
        assertThat(model.session().checked()).isZero();
        assertThat(model.session().index()).isZero();
    }

    /** The form was opened from the second text, changed it, and checked the third. */
    @Test
    void afterTheFormTheReviewGoesOnAtTheSamePlace() {
        model.skip();
        save(CONTACT, "/floor/ko", Value.text("1층"));
        save(CONTACT, "/building", Value.fields(Map.of("en", Value.text("House"), "ko", Value.text("집"))));
        model.reread();
        assertThat(model.session().index()).isEqualTo(1);
        assertThat(model.typedProperty().get()).isEqualTo("1층");
        assertThat(model.session().checked()).isOne();
        model.check();
        runBackground();
        assertThat(model.session().faults()).as("its own change is no conflict").isEmpty();
        assertThat(drafts(CONTACT, "/floor")).isZero();
        assertThat(model.session().current()).as("the third is done").isEmpty();
    }

    @Test
    void whatWasTypedSurvivesAVisitToTheForm() {
        model.typedProperty().set("어서 오세요");
        model.reread();
        assertThat(model.typedProperty().get()).isEqualTo("어서 오세요");
    }

    private void save(RecordKey key, String pointer, Value value) {
        var record = service.current(key).orElseThrow();
        service.save(key, record.revision(), record.value().with(pointer, value), _ -> {
        });
        runBackground();
    }

    @Test
    void missingTextsAreWritten() {
        desk.service("AB").save(ORGANISATION, 0, desk.service("AB").current(ORGANISATION).orElseThrow().value()
                .with("/welcome", Value.fields(Map.of("en", Value.text("Hi")))), _ -> {
                });
        var service = desk.service("MK", Runnable::run);
        var missing = new ReviewViewModel(desk.state(), service);
        missing.begin(new ReviewTask(new Lang("ko"), true));
        assertThat(missing.session().current().orElseThrow().place())
                .isEqualTo(new ReviewPlace(ORGANISATION, "/welcome"));
        missing.typedProperty().set("안녕하세요");
        missing.check();
        assertThat(desk.shown(ORGANISATION, "/welcome/ko")).isEqualTo("안녕하세요");
    }

    private void other(String pointer, String text) {
        OverlayEditingService other = desk.service("AB");
        other.save(ORGANISATION, 0, other.current(ORGANISATION).orElseThrow().value().with(pointer, Value.text(text)),
                _ -> {
                });
    }

    private int drafts(RecordKey key, String pointer) {
        return desk.shown(key, pointer + "/drafts/0").equals("ko") ? 1 : 0;
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
