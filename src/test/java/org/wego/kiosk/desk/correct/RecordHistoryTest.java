// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.text.MessageCatalogue;

/** Each version of a record says what it is, also where no field has changed. */
class RecordHistoryTest {

    private static final RecordKey KEY = new RecordKey(RecordKind.NUMBERS, "taxi");
    private static final Change HIDDEN = new Change.Hidden(Optional.empty());
    private static final Change WITHDRAWN = new Change.Withdrawn();

    @TempDir
    private Path folder;
    private EditingUnderTest desk;

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder);
    }

    @Test
    void thePacksRecordIsTheOldestVersion() {
        var history = ofPack(named("B"));
        var pack = history.versions().getLast();
        assertThat(history.changes(pack)).isEmpty();
        assertThat(history.remark(pack)).contains("As it came with the content pack. It is the oldest version.");
        assertThat(history.remark(version(history, 1))).isEmpty();
        assertThat(history.changes(version(history, 1))).hasSize(1);
    }

    @Test
    void allFieldsOfAnAddedRecordAreNew() {
        var history = history(List.of(new Change.Added(record("A"), Optional.empty())), false);
        assertThat(history.remark(version(history, 1)).orElseThrow()).startsWith("Added here.");
        assertThat(history.changes(version(history, 1))).extracting(FieldDifference::name).contains("Name");
    }

    /** Regression: hiding a record was shown as if all of its fields had been emptied. */
    @Test
    void aHiddenRecordKeepsItsFields() {
        var history = ofPack(named("B"), HIDDEN, named("B"));
        assertThat(history.changes(version(history, 2))).isEmpty();
        assertThat(history.remark(version(history, 2)).orElseThrow()).startsWith("Hidden in the lobby.");
        assertThat(history.name(version(history, 2))).endsWith("hidden");
        assertThat(history.canRestore(version(history, 2))).isFalse();
        assertThat(history.changes(version(history, 3))).isEmpty();
        assertThat(history.remark(version(history, 3))).contains("Shown in the lobby again.");
    }

    @Test
    void whileARecordIsHiddenItsVersionsCanBeRestored() {
        var history = ofPack(named("B"), HIDDEN);
        assertThat(history.canRestore(version(history, 1))).isTrue();
        assertThat(history.canRestore(version(history, 2))).isFalse();
    }

    /** Regression: an added record that was hidden was called "as in the content pack". */
    @Test
    void aWithdrawnRecordThatNoPackHasIsHidden() {
        var history = history(List.of(new Change.Added(record("A"), Optional.empty()), WITHDRAWN), false);
        assertThat(history.name(version(history, 2))).endsWith("hidden");
        assertThat(history.canRestore(version(history, 2))).isFalse();
    }

    @Test
    void aRestoredVersionNamesTheOneThatItIsLike() {
        var history = ofPack(named("B"), named("C"), named("B"), WITHDRAWN);
        assertThat(history.remark(version(history, 3)).orElseThrow()).startsWith("The same as: Version 1");
        assertThat(history.remark(version(history, 4))).contains("The same as: As in the content pack");
        assertThat(history.changes(version(history, 4))).hasSize(1);
    }

    @Test
    void thePresentVersionIsNotComparedWithItself() {
        var history = ofPack(named("B"), named("C"), named("B"));
        assertThat(history.remarkUntilNow(version(history, 3))).contains("This is the present version.");
        assertThat(history.remarkUntilNow(version(history, 1))).contains("The fields are the same as now.");
        assertThat(history.remarkUntilNow(version(history, 2))).isEmpty();
    }

    private RecordHistory ofPack(Change... changes) {
        return history(List.of(changes), true);
    }

    private RecordHistory history(List<Change> changes, boolean inPack) {
        var versions = Stream.iterate(1, number -> number + 1).limit(changes.size())
                .map(number -> new RecordVersion(KEY, number, Instant.EPOCH, "MK", changes.get(number - 1)))
                .toList().reversed();
        var all = Stream.concat(versions.stream(),
                inPack ? Stream.of(RecordVersion.ofPack(KEY, record("A"))) : Stream.empty()).toList();
        return new RecordHistory(all, desk.pack().content(), MessageCatalogue.ofDesk().in(new Lang("en")));
    }

    private static RecordVersion version(RecordHistory history, int number) {
        return history.versions().stream().filter(version -> version.revision() == number).findFirst().orElseThrow();
    }

    private static Change named(String name) {
        return new Change.Replaced(record(name), Optional.empty());
    }

    private static Value record(String name) {
        return Value.empty().with("/id", Value.text("taxi")).with("/name", Value.text(name));
    }
}
