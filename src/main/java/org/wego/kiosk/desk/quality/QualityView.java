// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskAction.DeskMenu;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.quality.Confirmations.ConfirmationState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The work list of the data quality: groups of findings, and the details of the selected one. */
public final class QualityView implements DeskView {

    /** The height of the view below which it has no chart, px. */
    private static final double ROOM_FOR_CHART = 560;
    /** Of a low window: the list and the details need the room. */
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final QualityViewModel model;
    private final Messages words;
    private final QualityJumps jumps;
    private final BiConsumer<String, String> copy;
    private final Consumer<String> say;

    private final VBox view = new VBox();
    private final Label headline = DeskControls.body("");
    private final Label progress = DeskControls.muted("");
    private final ProgressChart chart;
    private final QualityTree tree;
    private final QualityDetails details;
    private final BooleanBinding onRecord;
    private final BooleanBinding confirmable;
    private final BooleanBinding onTexts;
    private final BooleanBinding onRow;

    /** Where the list leads to. */
    public record QualityJumps(Consumer<ContentRecord> open, Consumer<ContentRecord> correct,
            Consumer<Finding> review, DoubtAsking ask) {}

    /** Asks what was seen of a record in doubt. */
    @FunctionalInterface
    public interface DoubtAsking {

        /**
         * Shows the question.
         *
         * @param name the name of the record
         * @param seen takes the answer of somebody who has looked
         * @param next called after each answer, also after "not looked yet"
         */
        void ask(ContentRecord entry, String name, Consumer<Sighting> seen, Runnable next);
    }

    /**
     * A view.
     *
     * @param jumps shows a record in the directory, opens its form, reviews the texts of a language, asks about a doubt
     * @param copy copies a text, and shows a message with its name
     * @param say shows a message
     */
    public QualityView(QualityViewModel model, DeskState state, QualityJumps jumps, BiConsumer<String, String> copy,
            Consumer<String> say) {
        this.model = model;
        this.words = state.words();
        this.jumps = jumps;
        this.copy = copy;
        this.say = say;
        chart = new ProgressChart(state);
        tree = new QualityTree(model, words, this::begin);
        onRow = when(() -> tree.selected().isPresent());
        onRecord = when(() -> tree.selected().flatMap(QualityRow::entry).isPresent());
        confirmable = when(() -> tree.allSelected().stream().anyMatch(QualityRow::isConfirmable));
        onTexts = when(() -> tree.selected().flatMap(row -> row.finding().language()).isPresent());
        details = new QualityDetails(model, state, buttons(), this::copySentence);
        layOut();
        tree.selectedProperty().subscribe(this::update);
        model.groupsProperty().subscribe(this::update);
        model.confirmations().states().addListener((MapChangeListener<RecordKey, ConfirmationState>) _ -> update());
        state.visitorProperty().subscribe(this::update);
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        model.renew();
        tree.focus();
    }

    @Override
    public List<DeskAction> actions() {
        return List.of(
                DeskAction.of(DeskMenu.EDIT, CommandName.of(words, "quality.copy"), "Shortcut+Shift+C", this::copyList),
                DeskAction.of(DeskMenu.EDIT, CommandName.of(words, "quality.say.copy"), "Shortcut+Shift+S", onRow,
                        () -> tree.selected().ifPresent(this::copySentence)),
                DeskAction.of(DeskMenu.EDIT, CommandName.of(words, "quality.confirm.undo"), "Shortcut+Z",
                        model.confirmations().undoableProperty(), this::takeBack),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "quality.confirm"), "Shortcut+D", confirmable,
                        this::confirm),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "quality.check-texts"), "Shortcut+L", onTexts,
                        this::review),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "record.open"), "Shortcut+O", onRecord,
                        () -> record().ifPresent(jumps.open())),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "record.correct"), "Shortcut+E", onRecord,
                        () -> record().ifPresent(jumps.correct())));
    }

    private void layOut() {
        view.getStyleClass().add("desk-page");
        headline.getStyleClass().add("desk-strong");
        var whole = new Tooltip();
        whole.textProperty().bind(progress.textProperty());
        progress.setTooltip(whole);
        var title = DeskControls.title(words.get("section.quality"));
        var texts = new VBox(title, headline, progress);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var list = new QualityList(model, words, tree, this::copyList);
        var columns = new CollapsingColumns(new Column(list.node(), 2, true), new Column(details.node(), 1, false));
        VBox.setVgrow(columns, Priority.ALWAYS);
        var heading = new HBox(texts, chart.node());
        heading.getStyleClass().add("desk-heading");
        // The sentence says the same as the chart, the navigation the same as the title.
        view.heightProperty().subscribe(height -> {
            boolean low = height.doubleValue() < ROOM_FOR_CHART;
            view.pseudoClassStateChanged(LOW, low);
            for (var node : List.of(chart.node(), title)) {
                node.setVisible(!low);
                node.setManaged(!low);
            }
            progress.setWrapText(!low);
        });
        view.getChildren().setAll(heading, columns);
    }

    private FlowPane buttons() {
        var buttons = new FlowPane(
                enabled(confirmable, DeskControls.primary(Icon.CHECK, words.get("quality.confirm"), this::confirm)),
                enabled(onTexts, DeskControls.button(Icon.LANGUAGE, words.get("quality.check-texts"), this::review)),
                enabled(onRecord, DeskControls.button(Icon.EDIT, words.get("record.correct"),
                        () -> record().ifPresent(jumps.correct()))),
                enabled(onRecord, DeskControls.button(Icon.DIRECTORY, words.get("record.open"),
                        () -> record().ifPresent(jumps.open()))),
                enabled(model.confirmations().undoableProperty(), DeskControls.button(Icon.UNDO,
                        words.get("quality.confirm.undo"), this::takeBack)));
        buttons.getStyleClass().add("desk-buttons");
        // In a low window most of them are icons only.
        buttons.getChildren().stream().map(Button.class::cast)
                .forEach(button -> button.setTooltip(new Tooltip(button.getText())));
        return buttons;
    }

    private static Button enabled(ObservableBooleanValue possible, Button button) {
        button.disableProperty().bind(Bindings.not(possible));
        return button;
    }

    private BooleanBinding when(BooleanSupplier holds) {
        return Bindings.createBooleanBinding(holds::getAsBoolean, tree.selectedProperty(), model.groupsProperty(),
                tree.node().getSelectionModel().getSelectedItems());
    }

    private void update() {
        headline.setText(model.headline());
        progress.setText(model.progress());
        chart.show(model.history(), model.progress());
        details.show(tree.chosen());
    }

    private void takeBack() {
        say.accept(words.get("quality.taken-back", String.join(words.get("list.separator"), model.takeBack())));
    }

    private void begin(QualityRow row) {
        if (row.finding().language().isPresent()) {
            jumps.review().accept(row.finding());
        } else {
            row.entry().ifPresent(jumps.open());
        }
    }

    private void review() {
        tree.selected().map(QualityRow::finding).filter(finding -> finding.language().isPresent())
                .ifPresent(jumps.review());
    }

    private void confirm() {
        ask(model.confirm(tree.allSelected()));
    }

    /** Asks about one record after the other. */
    private void ask(List<QualityRow> rows) {
        rows.stream().findFirst().ifPresent(row -> row.entry().ifPresent(entry -> jumps.ask().ask(entry, row.where(),
                seen -> model.confirmations().settle(entry.key(), seen), () -> ask(rows.subList(1, rows.size())))));
    }

    private Optional<ContentRecord> record() {
        return tree.selected().flatMap(QualityRow::entry);
    }

    private void copyList() {
        copy.accept(words.get("section.quality"), model.copied());
    }

    private void copySentence(QualityRow row) {
        copy.accept(words.get("quality.say"), model.say(row));
    }
}
