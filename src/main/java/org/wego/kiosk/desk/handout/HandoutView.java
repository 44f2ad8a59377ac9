// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * Chooses a handout, shows its pages as they are printed, prints and saves them.
 *
 * <p>Pages are laid out one after the other between other events, and a file is written elsewhere, so the window always
 * answers. Keys: up and down in the list, Page Up and Page Down, Ctrl or Cmd with P and S, Esc stops the writing.
 */
public final class HandoutView {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final double LIST_WIDTH = 250;

    private final HandoutViewModel model;
    private final HandoutPages maker;
    private final HandoutContext around;
    private final PdfExport saving;
    private final HandoutPrinting printing;
    private final PrinterChoice printers;
    private final Preview preview = new Preview();
    private final Region root;
    private List<HandoutPage> pages = List.of();
    private int attempt;

    public HandoutView(HandoutViewModel model, HandoutPages maker, HandoutContext around, ScreenLayout frame) {
        this.model = model;
        this.maker = maker;
        this.around = around;
        this.saving = new PdfExport(model, maker, around);
        this.printing = new HandoutPrinting(model, saving, around);
        this.printers = new PrinterChoice(frame, around);
        this.root = build(frame);
        model.handoutProperty().subscribe((_, _) -> remake());
        model.paperProperty().subscribe((_, _) -> remake());
        around.language().subscribe((_, _) -> remake());
        model.pageProperty().subscribe((_, _) -> show());
        model.pagesProperty().subscribe((_, _) -> show());
        remake();
    }

    /** The style sheet of this view, to be added to those of the window. */
    public static String stylesheet() {
        return String.valueOf(HandoutView.class.getResource("handout.css"));
    }

    /** What goes into the window. */
    public Region root() {
        return root;
    }

    private Region build(ScreenLayout frame) {
        var right = new VBox(HandoutBar.of(frame, model, around, this::print, this::save), printers.node(), preview,
                new HandoutStatus(frame, model, around));
        right.getStyleClass().add("handout-side");
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var name = new Label(around.say("desk.handout.list"));
        name.getStyleClass().addAll("text-semibold", "handout-list-name");
        var list = list();
        name.setLabelFor(list);
        var left = new VBox(name,
                model.handouts().isEmpty() ? TextLabels.muted(around.say("desk.handout.none")) : list);
        left.getStyleClass().add("handout-choices");
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        var whole = new HBox(left, right);
        whole.getStyleClass().add("handout-view");
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return whole;
    }

    private ListView<Handout> list() {
        var list = new ListView<>(FXCollections.observableArrayList(model.handouts()));
        list.getStyleClass().add("handout-list");
        list.setCellFactory(_ -> new HandoutChoice());
        model.handoutProperty().get().ifPresent(list.getSelectionModel()::select);
        list.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.handoutProperty().subscribe((_, chosen) -> chosen.filter(model.handouts()::contains)
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
        return list;
    }

    private void key(KeyEvent event) {
        Optional<Runnable> command = PRINT.match(event) ? Optional.of(this::print)
                : SAVE.match(event) ? Optional.of(this::save)
                        : switch (event.getCode()) {
                            case PAGE_UP -> Optional.of(model::previous);
                            case PAGE_DOWN -> Optional.of(model::next);
                            case ESCAPE -> model.workProperty().get() instanceof HandoutViewModel.HandoutTask.Writing
                                    ? Optional.of(model::cancel)
                                    : Optional.empty();
                            default -> Optional.empty();
                        };
        command.ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    private void remake() {
        attempt++;
        pages = List.of();
        model.handoutProperty().get().ifPresent(handout -> {
            model.making();
            var making = maker.begin(handout, around.language().getValue(), model.paperProperty().get());
            step(making, attempt);
        });
    }

    private void step(Paginator making, int mine) {
        if (mine != attempt) {
            return;
        }
        making.step();
        if (making.finished()) {
            pages = making.pages();
            model.made(pages.size());
        } else {
            Platform.runLater(() -> step(making, mine));
        }
    }

    private void show() {
        int page = model.pageProperty().get();
        preview.show(page < pages.size() ? Optional.of(pages.get(page)) : Optional.empty(),
                around.say("desk.handout.position", page + 1, Math.max(1, pages.size())));
    }

    /** Asks where, and saves the pages as a file. */
    public void save() {
        if (!pages.isEmpty()) {
            model.handoutProperty().get().ifPresent(
                    handout -> saving.save(handout, around.language().getValue(), pages));
        }
    }

    /** Asks for a printer, and prints the pages. */
    public void print() {
        if (pages.isEmpty()) {
            return;
        }
        printing.begin(root.getScene().getWindow(), pages, queues -> printers.ask(queues, printing.preferred(queues),
                this::print));
    }

    private void print(PrintQueue queue, int copies) {
        var lang = around.language().getValue();
        if (!pages.isEmpty()) {
            model.handoutProperty().get().ifPresent(handout -> printing.print(queue, copies,
                    new HandoutPrinting.PrintOrder(handout, lang, pages, maker.title(handout, lang))));
        }
    }

    /** A handout in the list. */
    private final class HandoutChoice extends ListCell<Handout> {

        HandoutChoice() {
            getStyleClass().add("handout-choice");
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Handout handout, boolean empty) {
            super.updateItem(handout, empty);
            setText(empty || handout == null ? "" : around.names().apply(handout));
        }
    }
}
