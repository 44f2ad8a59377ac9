// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.search.MatchedText.MatchedPart;
import org.wego.kiosk.text.MessageCatalogue;

/** Tests the query of the directory and the record that is shown. */
class DirectoryViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final RecordKey ROSSI = new RecordKey(RecordKind.PEOPLE, "rossi");

    @TempDir
    private Path folder;
    private final KeptRecords kept = new KeptRecords(DeskMemory.brief());
    private DeskState state;
    private DirectoryViewModel model;

    @BeforeEach
    void open() {
        var pack = (PackResult.Accepted) TestPack.in(folder).read();
        var words = new MessageCatalogue(Map.of());
        state = new DeskState(pack.content(), MessageCatalogue.ofDesk().in(new Lang("en")), words, CLOCK);
        model = new DirectoryViewModel(state, words, kept);
        model.searchWith(new RecordFinder(pack.content()));
    }

    @Test
    void theBestMatchIsShown() {
        model.search("rossi");
        assertThat(found()).first().isEqualTo("people/rossi");
        assertThat(model.chosenProperty().get().map(ContentRecord::key)).contains(ROSSI);
        assertThat(model.detailsProperty().get().orElseThrow().title()).isEqualTo("Rossi");
    }

    @Test
    void eachGroupBeginsWithItsHeading() {
        model.search("rossi");
        assertThat(model.rows().getFirst()).isInstanceOf(ResultRow.GroupRow.class);
    }

    @Test
    void withoutResultsNoRecordIsShown() {
        model.search("rossi");
        model.search("xxxxxxxx");
        assertThat(model.rows()).isEmpty();
        assertThat(model.detailsProperty().get()).isEmpty();
    }

    @Test
    void openingARecordShowsItAndClearsTheQuery() {
        model.search("xxxxxxxx");
        model.open(ROSSI);
        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get().map(ContentRecord::key)).contains(ROSSI);
    }

    @Test
    void aChangeOfTheContentUpdatesTheDetails() {
        model.open(ROSSI);
        state.show(((PackResult.Accepted) TestPack.in(folder.resolve("changed"))
                .with("offices.json", "\"name\": \"Rossi\"", "\"name\": \"Bianchi\"").read()).content());
        assertThat(model.detailsProperty().get().orElseThrow().title()).isEqualTo("Bianchi");
    }

    @Test
    void whileTheRecordsAreReadNothingIsSaidToBeMissing() {
        var starting = new DirectoryViewModel(state, new MessageCatalogue(Map.of()), kept);
        starting.search("rossi");
        assertThat(starting.readingProperty().get()).isTrue();
        var kinds = new KindFilter(starting, state.words());
        assertThat(kinds.text(Optional.empty())).as("no number that is wrong").isEqualTo("All kinds");
        assertThat(kinds.text(Optional.of(ContentRecordKind.PERSON))).isEqualTo("People");
        starting.searchWith(new RecordFinder(state.content()));
        assertThat(starting.readingProperty().get()).isFalse();
        assertThat(kinds.text(Optional.of(ContentRecordKind.PERSON))).isEqualTo("People (1)");
        assertThat(starting.chosenProperty().get().map(ContentRecord::key)).as("what was typed meanwhile")
                .contains(ROSSI);
    }

    @Test
    void aKindLimitsTheResultsButNotTheCounts() {
        model.search("rossi");
        model.kindProperty().set(Optional.of(ContentRecordKind.OFFICE));
        assertThat(found()).allMatch(key -> key.startsWith("offices/")).isNotEmpty();
        assertThat(model.countsProperty().get()).containsEntry(ContentRecordKind.PERSON, 1);
        model.kindProperty().set(Optional.of(ContentRecordKind.WALK));
        assertThat(found()).isEmpty();
        model.open(ROSSI);
        assertThat(model.kindProperty().get()).as("the record is in the list").isEmpty();
    }

    @Test
    void pinnedRecordsComeFirstThenThoseOpenedLast() {
        model.open(ROSSI);
        model.search("x");
        model.search("");
        assertThat(found()).first().isEqualTo("people/rossi");
        assertThat(model.rows().getFirst()).isEqualTo(new ResultRow.GroupRow("Opened last", "1"));
        model.chosenProperty().set(Optional.of(((ResultRow.RecordRow) model.rows().get(1)).entry()));
        model.pinOrUnpin();
        assertThat(model.rows().getFirst()).isEqualTo(new ResultRow.GroupRow("Pinned", "1"));
        model.pinOrUnpin();
        assertThat(model.rows().getFirst()).isEqualTo(new ResultRow.GroupRow("Opened last", "1"));
    }

    @Test
    void aRowSaysWhyItMatches() {
        assertThat(why("rossi")).startsWith("Rossi");
        assertThat(why("rossi phone")).contains("Phone");
        assertThat(why("rosssi")).contains("Similar to “rosssi”: Rossi");
        model.search("rossi");
        var row = (ResultRow.RecordRow) model.rows().get(1);
        assertThat(model.rowText(row).title()).containsExactly(new MatchedPart("Rossi", true));
    }

    @Test
    void theNameOfAKindListsItsRecordsFirst() {
        model.search("people");
        assertThat(found()).first().isEqualTo("people/rossi");
        assertThat(model.rowText((ResultRow.RecordRow) model.rows().get(1)).spoken()).as("without the word itself")
                .startsWith("Rossi").doesNotContain("people");
    }

    private String why(String typed) {
        model.search(typed);
        return model.rowText((ResultRow.RecordRow) model.rows().get(1)).spoken();
    }

    private List<String> found() {
        return model.rows().stream().filter(ResultRow.RecordRow.class::isInstance).map(ResultRow.RecordRow.class::cast)
                .map(row -> row.entry().key().toString()).toList();
    }
}
