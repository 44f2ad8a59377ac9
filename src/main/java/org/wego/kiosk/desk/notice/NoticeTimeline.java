// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The next four weeks: a row for each notice, with a bar on the days on which it is shown. */
public final class NoticeTimeline {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final int WEEKS = 4;
    private static final int DAYS = 7;
    private static final double DAY_WIDTH = 38;
    private static final double NARROW_DAY = 24;
    private static final double TITLE_WIDTH = 170;
    /** The width up to which a text grows before the days do. */
    private static final double WIDE_TITLE = 400;
    /** The width of a day with a heading in letters of the usual size. */
    private static final double USUAL_HEADING = 32;
    /** The room of the borders and of the vertical scroll bar. */
    private static final double BAR_GAP = 4;
    private static final double BESIDE_COLUMNS = 26;

    private final DeskState state;
    private final NoticeWords words;
    private final LocalDate today;
    private final Consumer<RecordKey> open;
    private final TableView<Notice> table = new TableView<>();
    private final VBox sheet;

    /**
     * A time line.
     *
     * @param open opens the form of a notice
     */
    public NoticeTimeline(DeskState state, Consumer<RecordKey> open) {
        this.state = state;
        this.words = new NoticeWords(state);
        this.open = open;
        this.today = LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
        table.getStyleClass().addAll("desk-table", "desk-timeline");
        table.getItems().setAll(new NoticeOrder(state).sorted());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(state.words().get("notice.timeline"));
        table.setPlaceholder(DeskControls.muted(state.words().get("form.no-records")));
        table.getColumns().add(title());
        IntStream.range(0, WEEKS * DAYS).mapToObj(i -> day(today.plusDays(i))).forEach(table.getColumns()::add);
        table.widthProperty().subscribe(width -> share(width.doubleValue() - BESIDE_COLUMNS));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        var said = DeskControls.muted("");
        table.getFocusModel().focusedCellProperty().subscribe(cell -> said.setText(
                cell == null || cell.getRow() < 0 ? state.words().get("notice.timeline.keys")
                        : words.title(table.getItems().get(cell.getRow())) + " \u2013 "
                                + words.when(table.getItems().get(cell.getRow()))));
        VBox.setVgrow(table, Priority.ALWAYS);
        sheet = new VBox(DeskControls.title(state.words().get("notice.timeline")), table, said);
        sheet.getStyleClass().add("desk-sheet");
        table.getSelectionModel().select(0, table.getColumns().getFirst());
    }

    public Region node() {
        return sheet;
    }

    /** The table of the sheet. */
    TableView<Notice> table() {
        return table;
    }

    /** All days are seen if there is room for narrow ones; what they leave is for the texts. */
    private void share(double width) {
        double day = Math.clamp(Math.floor((width - WIDE_TITLE) / (WEEKS * DAYS)), NARROW_DAY, DAY_WIDTH);
        var columns = table.getColumns();
        columns.stream().skip(1).forEach(column -> {
            column.setMinWidth(day);
            column.setPrefWidth(day);
        });
        columns.getFirst().setPrefWidth(Math.max(TITLE_WIDTH, width - day * WEEKS * DAYS));
        table.pseudoClassStateChanged(NARROW, day < USUAL_HEADING);
    }

    private void openSelected() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(new RecordKey(RecordKind.NOTICES, chosen.id()));
        }
    }

    private TableColumn<Notice, String> title() {
        var column = new TableColumn<Notice, String>(state.words().get("sheet.text"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.title(row.getValue())));
        return column;
    }

    private TableColumn<Notice, Boolean> day(LocalDate day) {
        var column = new TableColumn<Notice, Boolean>();
        column.setGraphic(head(day));
        column.getStyleClass().add("desk-timeline-column");
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue().showsOn(day, state.content().manifest().timeZone())));
        column.setCellFactory(_ -> new DayCell(day));
        return column;
    }

    /** The month if it is new, the weekday, and the day. */
    private Label head(LocalDate day) {
        var locale = state.words().lang().locale();
        boolean isNewMonth = day.equals(today) || day.getDayOfMonth() == 1;
        var head = new Label(String.join("\n",
                isNewMonth ? day.getMonth().getDisplayName(TextStyle.SHORT, locale) : "",
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale), String.valueOf(day.getDayOfMonth())));
        head.getStyleClass().add("desk-timeline-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.pseudoClassStateChanged(TODAY, day.equals(today));
        head.setAccessibleText(words.day(day));
        return head;
    }

    /** A day of a notice: a bar if it is shown; in words for screen readers. */
    private final class DayCell extends TableCell<Notice, Boolean> {

        private final LocalDate day;

        DayCell(LocalDate day) {
            this.day = day;
            getStyleClass().add("desk-timeline-day");
            pseudoClassStateChanged(TODAY, day.equals(today));
        }

        @Override
        protected void updateItem(@Nullable Boolean shown, boolean empty) {
            super.updateItem(shown, empty);
            boolean bar = !empty && Boolean.TRUE.equals(shown);
            pseudoClassStateChanged(SHOWN, bar);
            var bars = new Region();
            bars.getStyleClass().add("desk-timeline-bar");
            bars.prefWidthProperty().bind(widthProperty().subtract(BAR_GAP));
            setGraphic(bar ? bars : null);
            if (empty || getTableRow() == null || getTableRow().getItem() == null) {
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            var when = words.when(getTableRow().getItem());
            setTooltip(bar ? new Tooltip(when) : null);
            setAccessibleText(state.words().get(bar ? "notice.timeline.shown" : "notice.timeline.not-shown",
                    words.day(day)));
        }
    }
}
