// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.content;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.TestPack;

/** The lobby shows exactly what reception saves. */
class OverlayTest {

    private static final RecordKey ROSSI = new RecordKey(RecordKind.PEOPLE, "rossi");
    private static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);
    private static final RecordKey LINE = new RecordKey(RecordKind.BUS_LINES, "1");

    @TempDir
    private Path folder;
    private TestPack pack;
    private Overlay overlay;

    @BeforeEach
    void open() {
        pack = TestPack.in(folder.resolve("pack"));
        overlay = OverlayUnderTest.of(folder.resolve("overlay"), pack.source());
    }

    @Test
    void withoutAFolderThePackIsUnchanged() {
        var source = pack.source();
        assertThat(OverlayUnderTest.of(folder.resolve("none"), source).now().source()).isSameAs(source);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void everyRecordOfThePackHasAKey() {
        assertThat(overlay.now().keys()).extracting(RecordKey::toString).containsExactlyInAnyOrder("sources/page",
                "organisation/organisation", "contact/contact", "numbers/police", "directions/directions", "walks/up",
                "buses/buses", "bus-groups/red", "bus-stops/01", "bus-lines/1", "bus-lines/2",
                "regional-offices/regional-offices", "offices/rome", "people/rossi", "city/city", "figures/first",
                "solution/solution", "areas/water", "notices/open", "kiosk/kiosk");
    }

    @Test
    void aChangedRecordIsShown() {
        var value = value(CONTACT).with("/phones/0", Value.text("+43 1 234567"));
        assertThat(saved(overlay.save(CONTACT, 0, new Edit.Put(value), BY)).revision()).isEqualTo(1);
        assertThat(content(overlay.now()).contact().phones()).extracting(Object::toString).asString()
                .contains("+43 1 234567");
        assertThat(overlay.now().revision(CONTACT)).isEqualTo(1);
        assertThat(overlay.now().packValue(CONTACT).orElseThrow().textAt("/phones/0")).contains("+43 1 58858");
    }

    @Test
    void aPersonIsASeparateRecord() {
        save(ROSSI, new Edit.Put(value(ROSSI).with("/name", Value.text("Bianchi"))));
        save(new RecordKey(RecordKind.OFFICES, "rome"),
                new Edit.Put(value(new RecordKey(RecordKind.OFFICES, "rome")).with("/name", Value.text("Roma"))));
        var office = content(overlay.now()).offices().orElseThrow().offices().getFirst();
        assertThat(office.name().toString()).contains("Roma");
        assertThat(office.people().getFirst().name().toString()).contains("Bianchi");
    }

    @Test
    void recordsAreAddedHiddenAndOrdered() {
        var three = new RecordKey(RecordKind.BUS_LINES, "3");
        save(three, new Edit.Add(value(LINE).with("/id", Value.text("3")).with("/name", Value.text("3")),
                Optional.empty()));
        save(new RecordKey(RecordKind.BUS_LINES, "2"), new Edit.Hide());
        save(RecordKey.orderOf(RecordKind.BUS_LINES), new Edit.Put(RecordOrder.of(List.of("3", "1"))));
        assertThat(content(overlay.now()).lines().keySet()).containsExactly(new LineId("3"), new LineId("1"));
        assertThat(overlay.now().hidden(RecordKind.BUS_LINES)).extracting(RecordKey::id).containsExactly("2");
    }

    @Test
    void aPersonIsAddedToAnOffice() {
        var verdi = new RecordKey(RecordKind.PEOPLE, "verdi");
        save(verdi, new Edit.Add(value(ROSSI).with("/id", Value.text("verdi")), Optional.of("rome")));
        assertThat(overlay.now().parent(verdi)).contains("rome");
        assertThat(content(overlay.now()).offices().orElseThrow().offices().getFirst().people()).hasSize(2);
        save(verdi, 1, new Edit.Put(value(verdi).with("/name", Value.text("Verdi"))));
        assertThat(content(overlay.now()).offices().orElseThrow().offices().getFirst().people().get(1).name()
                .toString()).contains("Verdi");
    }

    @Test
    void aNoticeCanBeAddedToAPackWithoutNotices() {
        pack.without("notices.json").with("pack.json", ", \"notices.json\"", "");
        overlay = OverlayUnderTest.of(folder.resolve("overlay"), pack.source());
        save(new RecordKey(RecordKind.NOTICES, "away"), new Edit.Add(value(CONTACT).at("/provenance").map(
                provenance -> Value.empty().with("/id", Value.text("away")).with("/text", Value.text("Back at 3"))
                        .with("/provenance", provenance))
                .orElseThrow(), Optional.empty()));
        assertThat(content(overlay.now()).notices()).extracting(notice -> notice.id()).containsExactly("away");
    }

    @Test
    void aProblemIsReportedAtItsField() {
        var bad = value(ROSSI).with("/phone", Value.text("call me"));
        var now = overlay.now();
        var findings = overlay.check(now, overlay.findings(now), ROSSI, new Edit.Put(bad));
        assertThat(findings).filteredOn(RecordProblem::isError).singleElement().satisfies(finding -> {
            assertThat(finding.key()).contains(ROSSI);
            assertThat(finding.pointer()).isEqualTo("/phone");
        });
        assertThat(overlay.save(ROSSI, 0, new Edit.Put(bad), BY)).isInstanceOf(SaveResult.SaveRefused.class);
        assertThat(folder.resolve("overlay")).doesNotExist();
    }

    /** JavaFX would draw an empty box. */
    @Test
    void aLetterThatNoFontHasIsRefusedAtItsField() {
        var georgian = new Edit.Put(value(ROSSI).with("/role", Value.text("President \u10d0")));
        assertThat(overlay.save(ROSSI, 0, georgian, BY)).isInstanceOfSatisfying(SaveResult.SaveRefused.class,
                refused -> assertThat(refused.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.key()).contains(ROSSI);
                    assertThat(finding.pointer()).isEqualTo("/role");
                    assertThat(finding.problem().message()).contains("U+10D0");
                }));
    }

    @Test
    void aMissingRecordCannotBeChanged() {
        var nobody = new RecordKey(RecordKind.NOTICES, "nobody");
        assertThat(overlay.save(nobody, 0, new Edit.Put(Value.empty().with("/id", Value.text("nobody"))), BY))
                .isInstanceOfSatisfying(SaveResult.SaveRefused.class, refused -> assertThat(refused.findings())
                        .singleElement().satisfies(finding -> assertThat(finding.problem().message()).contains(
                                "no such record")));
    }

    @Test
    void anEditThatBreaksAnotherRecordIsRefused() {
        assertThat(overlay.save(new RecordKey(RecordKind.BUS_STOPS, "01"), 0, new Edit.Hide(), BY))
                .isInstanceOfSatisfying(SaveResult.SaveRefused.class, refused -> assertThat(refused.findings())
                        .extracting(RecordProblem::key).contains(Optional.of(LINE)));
    }

    @Test
    void aConflictingSaveIsRefusedAndShowsBothVersions() {
        var theirs = value(CONTACT).with("/floor", Value.text("2"));
        save(CONTACT, new Edit.Put(theirs));
        assertThat(overlay.save(CONTACT, 0, new Edit.Put(value(CONTACT).with("/floor", Value.text("3"))), BY))
                .isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> assertThat(
                        conflict.theirs().orElseThrow().change().wording()).contains(theirs));
        assertThat(value(CONTACT).textAt("/floor")).contains("2");
    }

    @Test
    void versionsAreListedComparedAndRolledBack() {
        save(CONTACT, 0, new Edit.Put(value(CONTACT).with("/floor", Value.text("2"))));
        save(CONTACT, 1, new Edit.Put(value(CONTACT).with("/floor", Value.text("3"))));
        var versions = overlay.versions(CONTACT);
        assertThat(versions).extracting(RecordVersion::revision).containsExactly(2L, 1L);
        assertThat(versions).extracting(version -> version.change().wording().flatMap(value -> value.textAt("/floor")))
                .containsExactly(Optional.of("3"), Optional.of("2"));
        assertThat(saved(overlay.rollBack(CONTACT, 2, 1, BY)).revision()).isEqualTo(3);
        assertThat(value(CONTACT).textAt("/floor")).contains("2");
        saved(overlay.rollBack(CONTACT, 3, 0, BY));
        assertThat(value(CONTACT).textAt("/floor")).contains("1");
        assertThat(overlay.versions(CONTACT)).hasSize(4);
    }

    private Value value(RecordKey key) {
        return overlay.now().value(key).orElseThrow();
    }

    private void save(RecordKey key, Edit edit) {
        save(key, 0, edit);
    }

    private void save(RecordKey key, long expected, Edit edit) {
        saved(overlay.save(key, expected, edit, BY));
    }
}
