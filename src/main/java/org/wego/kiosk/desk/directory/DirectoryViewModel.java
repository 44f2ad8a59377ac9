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

/** What is typed, what that finds, and the sheet of the record that is chosen. */
public final class DirectoryViewModel {

    private final DeskState state;
    private final MessageCatalogue visitorWords;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContentRecord>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecordDetails>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RecordFinder> finder = Optional.empty();

    /**
     * A directory that finds nothing yet.
     *
     * @param visitorWords what visitors read; the sheet is shown in the language of the staff
     */
    public DirectoryViewModel(DeskState state, MessageCatalogue visitorWords) {
        this.state = state;
        this.visitorWords = visitorWords;
        query.subscribe(this::renewRows);
        chosen.subscribe(this::write);
        state.visitorProperty().subscribe(this::write);
        state.contentProperty().subscribe(this::renew);
    }

    /** What is typed into the box. */
    StringProperty queryProperty() {
        return query;
    }

    /** The results by group; a group begins with its heading. */
    ObservableList<ResultRow> rows() {
        return rows;
    }

    /** The record whose sheet is shown. */
    ObjectProperty<Optional<ContentRecord>> chosenProperty() {
        return chosen;
    }

    /** The sheet of the chosen record in the language of the staff. */
    ReadOnlyObjectProperty<Optional<RecordDetails>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The same in the visitor's language, to be said, copied and shown to him. */
    Optional<RecordDetails> forVisitor() {
        return chosen.get()
                .flatMap(new RecordDetailsFactory(state.content(), state.visitorWords(), state.clock().instant())::of);
    }

    /** Types something into the box. */
    public void search(String typed) {
        query.set(typed);
    }

    /** Writes the sheet again, as the local time of an office is another one. */
    public void tick() {
        write();
    }

    /** Searches with another index, as after a change of the content. */
    public void searchWith(RecordFinder changed) {
        finder = Optional.of(changed);
        renewRows();
    }

    /** Shows a record, whatever was typed. */
    public void open(RecordKey key) {
        entry(key).ifPresent(entry -> {
            query.set("");
            chosen.set(Optional.of(entry));
        });
    }

    private void renewRows() {
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

    /** What stands on the row of a record, in the language of the staff. */
    RowText face(RecordRow found) {
        var entry = found.entry();
        var written = staffSheets().of(entry);
        if (written.flatMap(RecordDetails::sign).isPresent()) {
            return line(written.get(), written.get().sign().orElseThrow());
        }
        var title = written.map(RecordDetails::title).orElseGet(() -> state.text(entry.name()));
        var subtitle = found.by().isEmpty() || found.by().equals(title)
                ? written.map(RecordDetails::subtitle).orElse("")
                : found.by();
        var plate = entry.kind() == ContentRecord.ContentRecordKind.STOP ? entry.key().id() : "";
        return new RowText(title, subtitle.replace('\n', ' '), plate, Optional.empty());
    }

    /** The badge has the number; beside it stand the kind of line and how sure it is that it stops here. */
    private RowText line(RecordDetails written, BadgeContent sign) {
        var lines = new LineTexts(visitorWords.in(state.words().lang()), state.content().stops());
        return new RowText(written.subtitle(), lines.inAWord(sign.check()), "", written.sign());
    }

    private void renew() {
        chosen.set(chosen.get().map(ContentRecord::key).flatMap(this::entry));
        write();
    }

    private Optional<ContentRecord> entry(RecordKey key) {
        return ContentRecords.of(state.content()).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private void write() {
        sheet.set(chosen.get().flatMap(staffSheets()::of));
    }

    private RecordDetailsFactory staffSheets() {
        return new RecordDetailsFactory(state.content(), visitorWords.in(state.words().lang()),
                state.clock().instant());
    }

    private static String word(ContentRecord.ContentRecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
