// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
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
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** The query, its results, and the details of the chosen record. */
public final class DirectoryViewModel {

    private final DeskState state;
    private final MessageCatalogue visitorWords;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContentRecord>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecordDetails>> details = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<RecordFinder> finder = Optional.empty();

    /**
     * A directory without an index yet; it finds nothing until {@link #searchWith}.
     *
     * @param visitorWords the strings of the lobby, which the details use in the language of the staff
     */
    public DirectoryViewModel(DeskState state, MessageCatalogue visitorWords) {
        this.state = state;
        this.visitorWords = visitorWords;
        query.subscribe(this::updateRows);
        chosen.subscribe(this::updateDetails);
        state.visitorProperty().subscribe(this::updateDetails);
        state.contentProperty().subscribe(this::contentChanged);
    }

    /** The text in the search box. */
    StringProperty queryProperty() {
        return query;
    }

    /** The results by group, each group after its heading. */
    ObservableList<ResultRow> rows() {
        return rows;
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
        updateRows();
    }

    /** Clears the query and shows a record. */
    public void open(RecordKey key) {
        entry(key).ifPresent(entry -> {
            query.set("");
            chosen.set(Optional.of(entry));
        });
    }

    private void updateRows() {
        var found = new ArrayList<ResultRow>();
        for (var group : finder.map(known -> known.find(query.get())).orElse(List.of())) {
            found.add(new ResultRow.GroupRow(state.words().get("group." + word(group.kind())),
                    state.formats().number(group.count())));
            group.best().stream().map(hit -> new RecordRow(hit.record(), hit.by())).forEach(found::add);
            int more = group.count() - group.best().size();
            if (more > 0) {
                found.add(new ResultRow.MoreRow(state.words().get("directory.more", state.formats().number(more))));
            }
        }
        rows.setAll(found);
        if (!query.get().isBlank() || chosen.get().isEmpty()) {
            chosen.set(found.stream().filter(RecordRow.class::isInstance).map(row -> ((RecordRow) row).entry())
                    .findFirst());
        }
    }

    /** The texts of a result row, in the language of the staff. */
    RowText rowText(RecordRow found) {
        var entry = found.entry();
        var recordDetails = staffDetails().of(entry);
        if (recordDetails.flatMap(RecordDetails::sign).isPresent()) {
            return line(recordDetails.get(), recordDetails.get().sign().orElseThrow());
        }
        var title = recordDetails.map(RecordDetails::title).orElseGet(() -> state.text(entry.name()));
        var subtitle = found.by().isEmpty() || found.by().equals(title)
                ? recordDetails.map(RecordDetails::subtitle).orElse("")
                : found.by();
        var plate = entry.kind() == ContentRecord.ContentRecordKind.STOP ? entry.key().id() : "";
        return new RowText(title, subtitle.replace('\n', ' '), plate, Optional.empty());
    }

    /** The badge shows the number, so the texts are the kind of line and its finding. */
    private RowText line(RecordDetails recordDetails, BadgeContent sign) {
        var lines = new LineTexts(visitorWords.in(state.words().lang()), state.content().stops());
        return new RowText(recordDetails.subtitle(), lines.inAWord(sign.check()), "", recordDetails.sign());
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

    private static String word(ContentRecord.ContentRecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
