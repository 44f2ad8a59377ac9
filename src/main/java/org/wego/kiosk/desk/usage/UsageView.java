// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskAction.DeskMenu;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ShownUpdate;
import org.wego.kiosk.usage.UsageTable;

/** How much the lobbies are used: charts of a period, what became of the visits, and the file of the counts. */
public final class UsageView implements DeskView {

    private static final List<UsageTable> OUTCOMES = List.of(UsageTable.ENDING, UsageTable.EVENT,
            UsageTable.MODE, UsageTable.INPUT);

    /**
     * What the view does with the window.
     *
     * @param cover covers the window with a sheet
     * @param say shows a message
     * @param place asks, in a dialog over a node, where to save a file with a suggested name; empty if cancelled
     */
    public record UsageDesktop(Consumer<Region> cover, Consumer<String> say,
            BiFunction<Node, String, Optional<Path>> place) {}

    private final UsageViewModel model;
    private final UsageDesktop desktop;
    private final Messages words;
    private final UsageWords usageWords;
    private final UsageCharts charts;
    private final UsageTables numbers;
    private final UsageTables outcomes;
    private final VBox view = new VBox();
    private final Label headline = DeskControls.body("");
    private final Label problem = DeskControls.muted("");
    private final Label legend = DeskControls.muted("");
    private final VBox content = new VBox();
    private final ToggleButton asTables = new ToggleButton();
    private final ComboBox<YearMonth> months = new ComboBox<>();
    private final List<DeskAction> actions = new ArrayList<>();
    private final List<ToggleButton> last = new ArrayList<>();
    private boolean updating;

    /**
     * A view.
     *
     * @param screens names a screen by the path of its destination
     */
    public UsageView(UsageViewModel model, UnaryOperator<String> screens, UsageDesktop desktop) {
        this.model = model;
        this.desktop = desktop;
        words = model.state().words();
        usageWords = new UsageWords(model.state(), screens);
        charts = new UsageCharts(usageWords, words);
        numbers = new UsageTables(usageWords);
        outcomes = new UsageTables(usageWords);
        layOut();
        var update = new ShownUpdate(view, this::update);
        model.historyProperty().subscribe(_ -> update.request());
        model.periodProperty().subscribe(_ -> update.request());
        asTables.selectedProperty().subscribe(_ -> update.request());
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        model.refresh();
        last.stream().filter(ToggleButton::isSelected).findFirst().ifPresentOrElse(ToggleButton::requestFocus,
                months::requestFocus);
    }

    @Override
    public List<DeskAction> actions() {
        return List.copyOf(actions);
    }

    private void layOut() {
        view.getStyleClass().add("desk-page");
        content.getStyleClass().add("desk-usage");
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var buttons = new FlowPane(button(Icon.SAVE, "usage.save", this::save), button(Icon.FILE, "usage.file",
                this::showFile));
        buttons.getStyleClass().add("desk-buttons");
        view.getChildren().setAll(new VBox(DeskControls.title(words.get("section.usage")), headline, problem), tools(),
                scroll, buttons);
    }

    private Region tools() {
        for (var days : UsageViewModel.LAST) {
            var name = words.get("usage.days", model.state().formats().number(days.days()));
            var button = new ToggleButton(name);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.periodProperty().set(days);
            });
            last.add(button);
            actions.add(DeskAction.of(DeskMenu.VIEW, CommandName.of(words, "usage.days", model.state().formats()
                    .number(days.days())), () -> model.periodProperty().set(days)));
        }
        var segments = new SegmentedButton(last.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-filter");
        months.getStyleClass().add("desk-combo");
        months.setPromptText(words.get("usage.month"));
        months.setAccessibleText(words.get("usage.month"));
        months.setMinWidth(Region.USE_PREF_SIZE);
        months.setCellFactory(_ -> new MonthCell());
        months.setButtonCell(new MonthCell());
        months.valueProperty().subscribe(month -> {
            if (month != null && !updating) {
                model.periodProperty().set(new UsagePeriod.WholeMonth(month));
            }
        });
        asTables.setText(words.get("usage.tables"));
        asTables.setGraphic(Icon.LIST.node());
        asTables.getStyleClass().setAll("desk-action", "desk-button", "desk-toggle");
        asTables.setMinWidth(Region.USE_PREF_SIZE);
        actions.add(DeskAction.of(DeskMenu.VIEW, CommandName.of(words, "usage.tables"), asTables::fire));
        var tools = new HBox(segments, months, asTables);
        tools.getStyleClass().add("desk-heading");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Region button(Icon icon, String key, Runnable action) {
        actions.add(DeskAction.of(DeskMenu.FILE, CommandName.of(words, key), action));
        return DeskControls.button(icon, words.get(key), action);
    }

    private void update() {
        var summary = model.summary();
        updating = true;
        var chosen = model.periodProperty().get();
        months.getItems().setAll(model.months());
        months.setValue(chosen instanceof UsagePeriod.WholeMonth(var month) ? month : null);
        for (int i = 0; i < last.size(); i++) {
            last.get(i).setSelected(UsageViewModel.LAST.get(i).equals(chosen));
        }
        updating = false;
        headline.setText(usageWords.headline(summary));
        problem.setText(String.join(" ", model.historyProperty().get().problems()));
        problem.setManaged(!problem.getText().isEmpty());
        legend.setText(summary.hidesSomething() ? words.get("usage.hidden") : "");
        if (asTables.isSelected()) {
            numbers.show(summary, List.copyOf(EnumSet.complementOf(EnumSet.copyOf(OUTCOMES))));
            numbers.addDays(words.get("usage.chart.days"), summary);
        } else {
            charts.show(summary);
        }
        outcomes.show(summary, OUTCOMES);
        content.getChildren().setAll(asTables.isSelected() ? numbers.node() : charts.node(), legend, outcomes.node());
    }

    private void save() {
        desktop.place().apply(view, model.fileName()).ifPresent(file -> model.save(file, desktop.say()));
    }

    private void showFile() {
        model.file(text -> {
            var area = new TextArea(text.replace("\r", ""));
            area.setEditable(false);
            area.getStyleClass().add("desk-usage-file");
            area.setAccessibleText(words.get("usage.file"));
            VBox.setVgrow(area, Priority.ALWAYS);
            var sheet = new VBox(DeskControls.title(model.fileName()), DeskControls.muted(words.get("usage.hidden")),
                    area);
            sheet.getStyleClass().add("desk-sheet");
            desktop.cover().accept(sheet);
        });
    }

    private final class MonthCell extends ListCell<YearMonth> {

        @Override
        protected void updateItem(@Nullable YearMonth month, boolean empty) {
            super.updateItem(month, empty);
            setText(empty || month == null ? words.get("usage.month") : usageWords.month(month));
        }
    }
}
