// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.OpenRow;
import org.wego.kiosk.desk.notice.NoticeRows;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.ui.Icon;

/** The list of records that can be corrected, with a filter box and buttons that add records. */
final class RecordList {

    /** How many kinds of records have a button of their own below the list; the others are in a menu. */
    private static final int BUTTONS = 4;

    private final CorrectViewModel model;
    private final DeskState state;
    private final NoticeListActions ofNotices;
    private final VBox column = new VBox();
    private final ListView<ContentRecord> list = new ListView<>();
    private Optional<RecordKey> revealed = Optional.empty();
    private boolean selecting;
    private final SortedList<ContentRecord> sorted;
    private final Optional<NoticeRows> notices;

    /**
     * A list.
     *
     * @param cover covers the window with a sheet; empty removes it
     */
    RecordList(CorrectViewModel model, DeskState state, RecordKinds kinds, Consumer<Optional<Region>> cover) {
        this.model = model;
        this.state = state;
        this.ofNotices = new NoticeListActions(model, state, cover);
        var words = state.words();
        notices = kinds.areNotices() ? Optional.of(new NoticeRows(state)) : Optional.empty();
        var shown = new FilteredList<>(model.records().entries(), kinds.shown());
        var box = TextFields.createClearableTextField();
        box.getStyleClass().add("desk-search");
        box.setPromptText(words.get("form.narrow"));
        box.setAccessibleText(words.get("form.narrow"));
        box.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        box.textProperty().subscribe(typed -> shown.setPredicate(kinds.shown().and(
                entry -> name(entry).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))));
        list.getStyleClass().add("desk-results");
        list.setAccessibleText(words.get(kinds.title()));
        sorted = new SortedList<>(shown);
        list.setItems(sorted);
        list.setCellFactory(_ -> new RecordNameCell());
        list.setPlaceholder(DeskControls.muted(words.get("form.no-records")));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !selecting && !isOpen(entry) && !model.records().isRenewing()) {
                model.open(entry.key());
            }
        });
        model.sessionProperty().subscribe(this::select);
        // The name says whether there are unsaved edits.
        model.unsavedProperty().subscribe(_ -> list.refresh());
        model.records().entries().addListener((ListChangeListener<ContentRecord>) _ -> select());
        OpenRow.keepInView(list, this::isOpen);
        VBox.setVgrow(list, Priority.ALWAYS);
        var additions = new FlowPane();
        additions.getStyleClass().add("desk-buttons");
        var templates = kinds.additions().stream().filter(addition -> addition.template().isPresent()).toList();
        state.contentProperty().subscribe(content -> {
            var fitting = kinds.additions().stream()
                    .filter(addition -> addition.template().isEmpty() && addition.fits(content)).toList();
            additions.getChildren().setAll(fitting.stream().limit(BUTTONS)
                    .map(addition -> DeskControls.button(Icon.ADD, words.get(addition.words()), () -> add(addition)))
                    .toList());
            if (fitting.size() > BUTTONS) {
                additions.getChildren().add(menu("add.other", fitting.subList(BUTTONS, fitting.size())));
            }
            if (!templates.isEmpty()) {
                additions.getChildren().add(menu("add.template", templates));
            }
        });
        var hidden = new VBox();
        hidden.getStyleClass().add("desk-part");
        Runnable update = () -> hidden.getChildren().setAll(model.records().hidden().stream()
                .filter(key -> kinds.kinds().test(key.kind()))
                .map(key -> wrapped(DeskControls.button(Icon.PREVIEW,
                        words.get("form.unhide", model.records().name(key)), () -> model.unhide(key))))
                .toList());
        model.records().hidden().addListener((ListChangeListener<RecordKey>) _ -> update.run());
        update.run();
        column.getStyleClass().addAll("desk-find", "desk-records");
        var begun = new VBox();
        begun.getStyleClass().add("desk-part");
        Runnable listBegun = () -> begun.getChildren().setAll(model.begun().stream()
                .map(key -> wrapped(DeskControls.button(Icon.EDIT, words.get("form.unsaved", model.name(key)),
                        () -> model.open(key))))
                .toList());
        model.sessionProperty().subscribe(_ -> listBegun.run());
        model.unsavedProperty().subscribe(_ -> listBegun.run());
        column.getChildren().setAll(DeskControls.title(words.get(kinds.title())), box, list, begun, hidden, additions);
        if (notices.isPresent()) {
            column.getChildren().add(2, ofNotices.buttons());
        }
    }

    /** The actions of the list. */
    List<DeskAction> actions() {
        return notices.isEmpty() ? List.of() : ofNotices.actions();
    }

    /** A button with the name of a record, in several lines where the column is narrow. */
    private static Button wrapped(Button button) {
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }

    /** A menu of what is added less often. */
    private MenuButton menu(String name, List<RecordKinds.Addition> listed) {
        var menu = new MenuButton(state.words().get(name), Icon.ADD.node());
        menu.getStyleClass().addAll("desk-action", "desk-templates");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setPopupSide(Side.TOP);
        for (var addition : listed) {
            var item = new MenuItem(state.words().get(addition.words()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(addition));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void add(RecordKinds.Addition addition) {
        model.add(addition.kind(), addition.template());
    }

    Region node() {
        return column;
    }

    void focus() {
        list.requestFocus();
    }

    /** Scrolls to the open record. */
    void reveal() {
        revealed = Optional.empty();
        select();
    }

    /** Selects the open record. Sorting the list can select another one; that one must not be opened. */
    private void select() {
        selecting = true;
        selectOpen();
        selecting = false;
    }

    private void selectOpen() {
        notices.ifPresent(rows -> sorted.setComparator(rows.order()));
        list.refresh();
        list.getItems().stream().filter(this::isOpen).findFirst().ifPresentOrElse(entry -> {
            list.getSelectionModel().select(entry);
            // A save fills the list again, but must not move it.
            if (!revealed.equals(Optional.of(entry.key()))) {
                list.scrollTo(Math.max(0, list.getItems().indexOf(entry) - 2));
            }
            revealed = Optional.of(entry.key());
        }, list.getSelectionModel()::clearSelection);
    }

    private boolean isOpen(ContentRecord entry) {
        return model.sessionProperty().get().filter(session -> session.key().equals(entry.key())).isPresent();
    }

    private String name(ContentRecord entry) {
        return notices.flatMap(rows -> rows.said(entry)).orElseGet(() -> kindAndName(entry));
    }

    private String kindAndName(ContentRecord entry) {
        return state.words().get("quality.where",
                state.words().get("kind." + entry.kind().word()),
                state.text(entry.name()).replace('\n', ' '));
    }

    /** Shows the name of a record, and whether it has unsaved edits. */
    private final class RecordNameCell extends ListCell<ContentRecord> {

        RecordNameCell() {
            getStyleClass().add("desk-result");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ContentRecord entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && entry != null && notices.isPresent()) {
                setText("");
                setAccessibleText(name(entry));
                notices.flatMap(rows -> rows.row(entry, model.isUnsaved(entry.key()))).ifPresent(this::setGraphic);
                return;
            }
            setText(empty || entry == null ? ""
                    : model.isUnsaved(entry.key())
                            ? state.words().get("form.unsaved", name(entry))
                            : name(entry));
        }
    }
}
