// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.directory.ResultRow.RowText;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.search.SearchIndex.Group;
import org.wego.kiosk.search.SearchIndex.Reason;
import org.wego.kiosk.text.MessageCatalogue;

/** The query, its results, and the details of the chosen record. */
public final class DirectoryViewModel {

    private final DeskState state;
    private final MessageCatalogue visitorWords;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContentRecord>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecordDetails>> details = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<Optional<ContentRecordKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<ContentRecordKind, Integer>> counts = new ReadOnlyObjectWrapper<>(
            Map.of());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final KeptRecords kept;
    private final ResultTexts resultTexts;
    private Optional<RecordFinder> finder = Optional.empty();

    /**
     * A directory without an index yet; it finds nothing until {@link #searchWith}.
     *
     * @param visitorWords the strings of the lobby, which the details use in the language of the staff
     * @param kept the pinned records and those opened last
     */
    public DirectoryViewModel(DeskState state, MessageCatalogue visitorWords, KeptRecords kept) {
        this.state = state;
        this.visitorWords = visitorWords;
        this.kept = kept;
        this.resultTexts = new ResultTexts(state, visitorWords);
        query.subscribe(this::updateRows);
        kind.subscribe(this::updateRows);
        kept.pinned().addListener((InvalidationListener) _ -> updateRows());
        chosen.subscribe(this::updateDetails);
        state.visitorProperty().subscribe(this::updateDetails);
        state.contentProperty().subscribe(this::contentChanged);
    }

    /** The text in the search box. */
    StringProperty queryProperty() {
        return query;
    }

    /** The only kind of records that is shown; empty shows all kinds. */
    ObjectProperty<Optional<ContentRecordKind>> kindProperty() {
        return kind;
    }

    /** The number of results of each kind that has any, whatever kind is shown. */
    ReadOnlyObjectProperty<Map<ContentRecordKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the records are still being read, so that nothing can be found yet. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The pinned records. */
    ObservableList<RecordKey> pinned() {
        return kept.pinned();
    }

    /** Pins the chosen record, or unpins it. */
    void pinOrUnpin() {
        chosen.get().map(ContentRecord::key).ifPresent(kept::pinOrUnpin);
    }

    /** Records that the user has opened the chosen record. */
    void opened() {
        chosen.get().map(ContentRecord::key).ifPresent(kept::opened);
    }

    /** The results by group, each group after its heading. */
    ObservableList<ResultRow> rows() {
        return rows;
    }

    /** The name of the field in which the chosen record contains what was searched; empty for its name. */
    Optional<String> matchedField() {
        return rows.stream().filter(RecordRow.class::isInstance).map(RecordRow.class::cast)
                .filter(row -> chosen.get().equals(Optional.of(row.entry()))).limit(1)
                .flatMap(row -> row.reasons().stream()).map(Reason::field).filter(field -> !field.isEmpty())
                .findFirst();
    }

    /** The record whose details are shown. */
    ObjectProperty<Optional<ContentRecord>> chosenProperty() {
        return chosen;
    }

    /** The details of the chosen record in the language of the staff. */
    ReadOnlyObjectProperty<Optional<RecordDetails>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** The details of the chosen record in the visitor's language. */
    Optional<RecordDetails> forVisitor() {
        return chosen.get()
                .flatMap(new RecordDetailsFactory(state.content(), state.visitorWords(), state.clock().instant())::of);
    }

    /** What a phone gets from the code of a record. */
    RecordDetails.PhonePayload forPhone(RecordDetails details) {
        return PhoneText.of(details, state.content(), state.visitorWords());
    }

    /** The key of the record whose details are shown. */
    public Optional<RecordKey> shown() {
        return chosen.get().map(ContentRecord::key);
    }

    /** Replaces the query. */
    public void search(String typed) {
        query.set(typed);
    }

    /** Updates the details, because the local time of an office has changed. */
    public void tick() {
        updateDetails();
    }

    /** Uses another index from now on, for example after a change of the content. */
    public void searchWith(RecordFinder changed) {
        finder = Optional.of(changed);
        reading.set(false);
        updateRows();
    }

    /** Shows the record of another directory. */
    public void resume(DirectoryViewModel before) {
        before.chosenProperty().get().ifPresent(entry -> open(entry.key()));
    }

    /** Clears the query and the kind, and shows a record. */
    public void open(RecordKey key) {
        entry(key).ifPresent(entry -> {
            clear();
            chosen.set(Optional.of(entry));
            opened();
        });
    }

    /** Clears the query and the kind. */
    void clear() {
        query.set("");
        kind.set(Optional.empty());
    }

    private void updateRows() {
        var groups = finder.map(known -> known.find(query.get())).orElse(List.of());
        counts.set(groups.stream().collect(Collectors.toMap(Group::kind, Group::count)));
        var found = new ArrayList<ResultRow>();
        if (query.get().isBlank() && kind.get().isEmpty() && !reading.get()) {
            addKept("directory.pinned", kept.pinned(), found);
            addKept("directory.recent", kept.recent(), found);
        }
        groups.stream().filter(group -> kind.get().isEmpty() || kind.get().get() == group.kind())
                .forEach(group -> addGroup(group, found));
        rows.setAll(found);
        if (!query.get().isBlank() || chosen.get().isEmpty()) {
            chosen.set(found.stream().filter(RecordRow.class::isInstance).map(row -> ((RecordRow) row).entry())
                    .findFirst());
        }
    }

    private void addKept(String title, List<RecordKey> keys, List<ResultRow> found) {
        var known = keys.stream().flatMap(key -> entry(key).stream()).toList();
        if (!known.isEmpty()) {
            found.add(new ResultRow.GroupRow(state.words().get(title), state.formats().number(known.size())));
            known.forEach(entry -> found.add(new RecordRow(entry, List.of())));
        }
    }

    private void addGroup(Group<ContentRecordKind, ContentRecord> group, List<ResultRow> found) {
        found.add(new ResultRow.GroupRow(kindName(group.kind()), state.formats().number(group.count())));
        group.best().stream().map(hit -> new RecordRow(hit.record(), hit.reasons())).forEach(found::add);
        int more = group.count() - group.best().size();
        if (more > 0) {
            found.add(new ResultRow.MoreRow(state.words().get("directory.more", state.formats().number(more))));
        }
    }

    /** The name of a kind of records, in the language of the staff. */
    String kindName(ContentRecordKind named) {
        return state.words().get("group." + named.word());
    }

    /** The texts of a result row, in the language of the staff. */
    RowText rowText(RecordRow found) {
        return resultTexts.of(found, staffDetails().of(found.entry()));
    }

    private void contentChanged() {
        chosen.set(chosen.get().map(ContentRecord::key).flatMap(this::entry));
        updateDetails();
    }

    private Optional<ContentRecord> entry(RecordKey key) {
        return ContentRecords.of(state.content()).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private void updateDetails() {
        details.set(chosen.get().flatMap(staffDetails()::of));
    }

    private RecordDetailsFactory staffDetails() {
        return new RecordDetailsFactory(state.content(), visitorWords.in(state.words().lang()),
                state.clock().instant());
    }
}
