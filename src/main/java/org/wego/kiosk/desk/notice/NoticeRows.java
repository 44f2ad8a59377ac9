// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Notice;

/** The rows of the list of notices: text, state, times, places and languages, the most relevant notice first. */
public final class NoticeRows {

    private final DeskState state;
    private final NoticeWords words;

    public NoticeRows(DeskState state) {
        this.state = state;
        this.words = new NoticeWords(state);
    }

    /**
     * Those that are shown now, as in the lobby, then those that will be, by the time of their next change; those that are
     * over last.
     */
    public Comparator<ContentRecord> order() {
        var ids = new NoticeOrder(state).sorted().stream().map(Notice::id).toList();
        return Comparator.comparingInt(entry -> ids.indexOf(entry.key().id()));
    }

    /** The row of a notice; empty for another record. */
    public Optional<Region> row(ContentRecord entry, boolean unsaved) {
        return notice(entry).map(notice -> row(notice, unsaved));
    }

    private Region row(Notice notice, boolean unsaved) {
        var title = words.title(notice);
        var text = DeskControls.body(unsaved ? state.words().get("form.unsaved", title) : title);
        text.getStyleClass().add("desk-notice-title");
        var standing = NoticeState.of(notice, now(), zone());
        var badge = DeskControls.line(stateInWords(notice), "desk-notice-state", standing.style());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var facts = DeskControls.muted(words.when(notice));
        var line = new HBox(badge);
        line.getStyleClass().add("desk-notice-line");
        var row = new VBox(text, line);
        // Beside its place in the order there is no room for the times.
        Pane beside = placeNow(notice).isPresent() ? row : line;
        beside.getChildren().add(facts);
        row.getChildren().addAll(DeskControls.muted(words.where(notice)),
                DeskControls.muted(words.languages(notice.text())));
        row.getStyleClass().add("desk-notice-row");
        return row;
    }

    /** The row in words, for screen readers and the filter. */
    public Optional<String> said(ContentRecord entry) {
        return notice(entry).map(notice -> String.join(". ", words.title(notice),
                stateInWords(notice), words.when(notice),
                words.where(notice), words.languages(notice.text())));
    }

    /** The state; of several that are shown now, also the place in their order. */
    private String stateInWords(Notice notice) {
        return placeNow(notice)
                .orElseGet(() -> state.words().get(NoticeState.of(notice, now(), zone()).words()));
    }

    private Optional<String> placeNow(Notice notice) {
        var shown = new NoticeOrder(state).shownNow();
        return shown.size() > 1 && shown.contains(notice)
                ? Optional.of(state.words().get("notice.state.now-of", shown.indexOf(notice) + 1, shown.size()))
                : Optional.empty();
    }

    private Optional<Notice> notice(ContentRecord entry) {
        return state.content().notices().stream().filter(notice -> notice.id().equals(entry.key().id())).findFirst();
    }

    private Instant now() {
        return state.clock().instant();
    }

    private ZoneId zone() {
        return state.content().manifest().timeZone();
    }
}
