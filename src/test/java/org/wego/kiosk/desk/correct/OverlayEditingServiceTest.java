// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SaveResult;

/** Saves of the desk that are accepted and refused. */
class OverlayEditingServiceTest {

    private static final RecordKey LINE = new RecordKey(RecordKind.BUS_LINES, "2");

    @TempDir
    private Path folder;
    private EditingUnderTest desk;
    private OverlayEditingService service;
    private final List<SaveResult> answers = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder);
        service = desk.service();
    }

    @Test
    void aSavedRecordIsShown() {
        service.save(CONTACT, 0, with("/floor", "2"), answers::add);
        assertThat(answers).singleElement().isInstanceOf(SaveResult.Saved.class);
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
        assertThat(service.current(CONTACT).orElseThrow().revision()).isEqualTo(1);
        assertThat(desk.saves()).isEqualTo(1);
    }

    @Test
    void anInvalidValueIsRefusedAtItsField() {
        service.save(CONTACT, 0, with("/phones/0", "no number"), answers::add);
        assertThat(refused()).extracting(RecordProblem::pointer).contains("/phones/0");
        assertThat(desk.shown(CONTACT, "/phones/0")).isEqualTo("+43 1 58858");
        assertThat(desk.saves()).isZero();
    }

    @Test
    void aRecordThatCannotBeRenderedIsRefusedWithTheReason() {
        desk.failRendering("English: no room");
        service.save(CONTACT, 0, with("/floor", "2"), answers::add);
        assertThat(refused()).singleElement().satisfies(finding -> {
            assertThat(finding.problem().message()).isEqualTo("English: no room");
            assertThat(finding.isError()).isTrue();
        });
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("1");
    }

    @Test
    void aVersionThatCannotBeRenderedIsNotRestored() {
        service.save(CONTACT, 0, with("/floor", "2"), answers::add);
        desk.failRendering("English: no room");
        service.restore(CONTACT, 1, 0, answers::add);
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
    }

    @Test
    void theSaveOfAnotherDeskIsNotOverwritten() {
        desk.service("AB").save(CONTACT, 0, with("/floor", "3"), answers::add);
        service.save(CONTACT, 0, with("/floor", "2"), answers::add);
        assertThat(answers.getLast()).isInstanceOf(SaveResult.Conflict.class);
        assertThat(service.theirs(CONTACT).value().textAt("/floor")).contains("3");
        assertThat(service.theirs(CONTACT).revision()).isEqualTo(1);
    }

    @Test
    void aHiddenRecordIsRestoredUnchanged() {
        service.save(LINE, 0, service.current(LINE).orElseThrow().value().with("/name", Value.text("2A")),
                answers::add);
        service.hide(LINE, 1, answers::add);
        assertThat(service.hidden()).containsExactly(LINE);
        assertThat(service.name(LINE)).isEqualTo("2");
        assertThat(service.current(LINE)).isEmpty();
        service.unhide(LINE, answers::add);
        assertThat(service.hidden()).isEmpty();
        assertThat(desk.shown(LINE, "/name")).isEqualTo("2A");
    }

    @Test
    void theHistoryEndsWithThePack() {
        service.save(CONTACT, 0, with("/floor", "2"), answers::add);
        var versions = new ArrayList<RecordVersion>();
        service.history(CONTACT, versions::addAll);
        assertThat(versions).extracting(RecordVersion::revision).containsExactly(1L, 0L);
        assertThat(versions).extracting(RecordVersion::savedBy).containsExactly("MK", "");
        assertThat(versions.getLast().change().wording().flatMap(value -> value.textAt("/floor"))).contains("1");
    }

    @Test
    void aRecordMovesWithinItsList() {
        service.move(LINE, -1, answers::add);
        assertThat(service.records().keys(RecordKind.BUS_LINES)).extracting(RecordKey::id).containsExactly("2", "1");
        service.move(LINE, -1, answers::add);
        assertThat(service.records().keys(RecordKind.BUS_LINES)).as("the first stays the first")
                .extracting(RecordKey::id).containsExactly("2", "1");
    }

    @Test
    void anAddedPersonKeepsTheOffice() {
        var key = new RecordKey(RecordKind.PEOPLE, "neri");
        var rossi = service.current(new RecordKey(RecordKind.PEOPLE, "rossi")).orElseThrow().value();
        service.save(key, 0, rossi.with("/id", Value.text("neri")).with("/in", Value.text("rome")), answers::add);
        assertThat(service.records().parent(key)).contains("rome");
        assertThat(service.current(key).orElseThrow().value().textAt("/in")).contains("rome");
    }

    @Test
    void aConfirmationNamesTheDayAndTheEditor() {
        var confirmed = service.confirmed(with("/floor", "1"), LocalDate.of(2026, 11, 23));
        assertThat(confirmed.textAt("/provenance/confirmed/on")).contains("2026-11-23");
        assertThat(confirmed.textAt("/provenance/confirmed/by")).contains("MK");
    }

    private Value with(String pointer, String text) {
        return service.current(CONTACT).map(CurrentRecord::value).orElseThrow().with(pointer, Value.text(text));
    }

    private List<RecordProblem> refused() {
        return Optional.of(answers.getLast()).filter(SaveResult.SaveRefused.class::isInstance)
                .map(SaveResult.SaveRefused.class::cast).orElseThrow().findings();
    }
}
