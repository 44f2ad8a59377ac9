// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.ui.ShownUpdate;

/**
 * The list of handouts, a preview of the pages, and controls to print and save them.
 *
 * <p>The window stays responsive: pages are laid out one per FX event, and files are written on another thread. Keys:
 * Up and Down in the list, Page Up and Page Down, Ctrl or Cmd with P and S; Esc cancels writing.
 */
public final class HandoutView {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final HandoutViewModel model;
    private final HandoutPages handoutPages;
    private final HandoutContext context;
    private final PdfExport export;
    private final HandoutPrinting printing;
    private final PrinterChoice printers;
    private final Preview preview = new Preview();
    private final Region root;
    private final ShownUpdate pageLayout;
    private Optional<Runnable> waiting = Optional.empty();
    private List<HandoutPage> pages = List.of();
    private int attempt;

    /**
     * A view.
     *
     * @param aboveList what the window shows above the list of handouts
     */
    public HandoutView(HandoutViewModel model, HandoutPages handoutPages, HandoutContext context,
            List<? extends Region> aboveList) {
        this.model = model;
        this.handoutPages = handoutPages;
        this.context = context;
        this.export = new PdfExport(model, handoutPages, context);
        this.printing = new HandoutPrinting(model, export, context);
        this.printers = new PrinterChoice(context);
        this.root = build(aboveList);
        this.pageLayout = new ShownUpdate(root, this::layOut);
        model.handoutProperty().subscribe((_, _) -> renew());
        model.paperProperty().subscribe((_, _) -> renew());
        context.language().subscribe((_, _) -> renew());
        model.pageProperty().subscribe((_, _) -> show());
        model.pagesProperty().subscribe((_, _) -> show());
        renew();
    }

    /** The style sheet of this view, which the window must add. */
    public static String stylesheet() {
        return String.valueOf(HandoutView.class.getResource("handout.css"));
    }

    /** The root node of the view. */
    public Region root() {
        return root;
    }

    private Region build(List<? extends Region> aboveList) {
        // The question for the printer covers the status, in a row of fixed height: nothing below it moves.
        var notes = new StackPane(new HandoutStatus(model, context), printers.node());
        notes.getStyleClass().add("handout-notes");
        var right = new VBox(HandoutBar.of(model, context, this::print, this::save), notes, preview);
        right.getStyleClass().add("handout-side");
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        // Long messages must not make the list narrower.
        right.setPrefWidth(0);
        var name = DeskControls.title(context.text("desk.handout.list"));
        var list = list();
        name.setLabelFor(list);
        var left = new VBox(name);
        left.getChildren().addAll(aboveList);
        left.getChildren().add(list);
        left.getStyleClass().addAll("desk-find", "handout-choices");
        VBox.setVgrow(list, Priority.ALWAYS);
        var whole = new HBox(left, right);
        whole.getStyleClass().add("handout-view");
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        preview.onChosen(this::enlarge);
        return whole;
    }

    private ListView<Handout> list() {
        var list = new ListView<>(FXCollections.observableArrayList(model.handouts()));
        list.getStyleClass().add("desk-results");
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

    /** Shows the page in the whole window until that is closed. */
    public void enlarge() {
        if (!pages.isEmpty()) {
            EnlargedPage.cover(model, context, this::show, this::key);
        }
    }

    /** Discards the pages, and lays them out again when the view is in the window. */
    private void renew() {
        attempt++;
        pages = List.of();
        pageLayout.request();
    }

    private void layOut() {
        model.handoutProperty().get().ifPresent(handout -> {
            model.startLayout();
            var paginator = handoutPages.begin(handout, context.language().getValue(), model.paperProperty().get());
            step(paginator, attempt);
        });
    }

    private void step(Paginator paginator, int started) {
        if (started != attempt) {
            return;
        }
        paginator.step();
        if (paginator.finished()) {
            pages = paginator.pages();
            model.finishLayout(pages.size());
            var task = waiting;
            waiting = Optional.empty();
            task.ifPresent(Runnable::run);
        } else {
            Platform.runLater(() -> step(paginator, started));
        }
    }

    private void show() {
        show(preview);
    }

    private void show(Preview where) {
        int page = model.pageProperty().get();
        where.show(page < pages.size() ? Optional.of(pages.get(page)) : Optional.empty(),
                context.text("desk.handout.position", page + 1, Math.max(1, pages.size())));
    }

    /** Runs a task once the pages of the chosen handout are laid out. */
    public void whenReady(Runnable task) {
        if (pages.isEmpty()) {
            waiting = Optional.of(task);
        } else {
            task.run();
        }
    }

    /** Prints one copy on the printer that was used last, without asking. */
    public void printAgain() {
        if (!pages.isEmpty()) {
            printing.begin(root.getScene().getWindow(), pages, queues -> print(printing.preferred(queues), 1));
        }
    }

    /** Asks for a file and saves the pages to it. */
    public void save() {
        if (!pages.isEmpty()) {
            model.handoutProperty().get().ifPresent(
                    handout -> export.save(handout, context.language().getValue(), pages));
        }
    }

    /** Asks for a file, saves the pages to it, and opens an e-mail with it. */
    public void mail() {
        if (!pages.isEmpty()) {
            model.handoutProperty().get().ifPresent(
                    handout -> export.mail(handout, context.language().getValue(), pages));
        }
    }

    /** Asks for a printer and prints the pages. */
    public void print() {
        if (pages.isEmpty()) {
            return;
        }
        printing.begin(root.getScene().getWindow(), pages, queues -> printers.ask(queues, printing.preferred(queues),
                this::print));
    }

    private void print(PrintQueue queue, int copies) {
        var lang = context.language().getValue();
        if (!pages.isEmpty()) {
            model.handoutProperty().get().ifPresent(handout -> printing.print(queue, copies,
                    new HandoutPrinting.PrintOrder(handout, lang, pages, handoutPages.title(handout, lang))));
        }
    }

    /** A list cell with the name of a handout. */
    private final class HandoutChoice extends ListCell<Handout> {

        HandoutChoice() {
            getStyleClass().addAll("desk-result", "handout-choice");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Handout handout, boolean empty) {
            super.updateItem(handout, empty);
            setText(empty || handout == null ? "" : context.names().apply(handout));
        }
    }
}
