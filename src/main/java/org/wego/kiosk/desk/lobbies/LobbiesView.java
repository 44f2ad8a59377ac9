// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.desk.calls.CallPane;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.ColumnWidths;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskAction.DeskMenu;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.lobbies.LobbyRow.UnitLine;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ShownUpdate;

/** The list of the lobbies of the site, and the details of the chosen one. */
public final class LobbiesView implements DeskView {

    private final LobbiesViewModel model;
    private final Messages words;
    private final GlassShowing showing;
    private final Runnable emergency;

    private final VBox view = new VBox();
    private final Label headline = DeskControls.line("", "desk-strong");
    private final Label link = DeskControls.line("", "text-muted");
    private final ListView<LobbyRow> list = new ListView<>();
    private final LobbyMap map;
    private final ToggleButton mapButton = new ToggleButton();
    private final List<DeskAction> chips = new ArrayList<>();
    private final Map<LobbyFilter, ToggleButton> filters = new EnumMap<>(LobbyFilter.class);
    private final BooleanBinding present;
    private final BooleanBinding removable;
    private boolean selecting;

    /**
     * A view.
     *
     * @param showing asks for the page to show
     * @param calls shows the call of the chosen lobby; empty where no visitor can call
     * @param emergency asks for an emergency message
     */
    public LobbiesView(LobbiesViewModel model, GlassShowing showing, Optional<CallPane> calls, Runnable emergency) {
        this.model = model;
        this.words = model.state().words();
        this.showing = showing;
        this.emergency = emergency;
        map = new LobbyMap(unit -> model.chosenProperty().set(Optional.of(unit)));
        present = when(() -> model.lobby().filter(JudgedUnit::isPresent).isPresent());
        removable = when(() -> model.lobby().filter(lobby -> !lobby.isPresent()).isPresent());
        layOut(calls);
        var update = new ShownUpdate(view, this::update);
        model.newsProperty().subscribe(_ -> update.request());
        model.chosenProperty().subscribe(this::select);
        model.lines().addListener((ListChangeListener<LobbyRow>) _ -> select());
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (model.chosenProperty().get().isEmpty()) {
            model.lines().stream().filter(UnitLine.class::isInstance).findFirst().ifPresent(
                    line -> model.chosenProperty().set(Optional.of(line.id())));
        }
    }

    @Override
    public List<DeskAction> actions() {
        var none = words.get("lobbies.not-there");
        return Stream.concat(Stream.of(
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "lobbies.show"), "Shortcut+G", present,
                        this::showPage).disabledBecause(none),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "lobbies.picture"), "Shortcut+I", present,
                        model::takePicture).disabledBecause(none),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "lobbies.remove"), removable, model::remove)
                        .disabledBecause(words.get("lobbies.remove.not"))),
                chips.stream()).toList();
    }

    private void layOut(Optional<CallPane> calls) {
        view.getStyleClass().add("desk-page");
        var box = TextFields.createClearableTextField();
        box.getStyleClass().add("desk-search");
        box.setPromptText(words.get("lobbies.filter"));
        box.setAccessibleText(words.get("lobbies.filter"));
        box.textProperty().bindBidirectional(model.filterProperty());
        list.getStyleClass().add("desk-results");
        list.setAccessibleText(words.get("section.lobbies"));
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LobbyCell());
        list.setPlaceholder(DeskControls.muted(words.get("lobbies.no-match")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!selecting && !model.isUpdating() && line instanceof UnitLine lobby) {
                model.chosenProperty().set(Optional.of(lobby.unit()));
            }
        });
        var listOrMap = new StackPane(list, map);
        VBox.setVgrow(listOrMap, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        var tools = new HBox(box, mapButton(),
                DeskControls.button(Icon.WARNING, words.get("emergency.command"), emergency));
        tools.getStyleClass().add("desk-heading");
        tools.setAlignment(Pos.CENTER_LEFT);
        var side = new VBox(tools, chips(), listOrMap);
        side.getStyleClass().add("desk-lobby-side");
        var columns = new CollapsingColumns(new Column(side, 2, true), new Column(new LobbyDetails(model, calls,
                buttons()).node(), 1, false));
        columns.adjustable(new ColumnWidths(model.state().memory(), "lobbies"), words.get("columns.divider"));
        VBox.setVgrow(columns, Priority.ALWAYS);
        view.getChildren().setAll(new VBox(DeskControls.title(words.get("section.lobbies")), headline, link), columns);
    }

    private Node chips() {
        for (var kind : LobbyFilter.values()) {
            var key = kind.key();
            var button = new ToggleButton();
            button.textProperty().bind(Bindings.createStringBinding(() -> words.get("lobbies.filter.count", words.get(
                    key), model.countsProperty().get().getOrDefault(kind, 0)), model.countsProperty()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.kindProperty().set(kind);
            });
            filters.put(kind, button);
            chips.add(DeskAction.of(DeskMenu.VIEW, CommandName.of(words, key), () -> model.kindProperty().set(kind)));
        }
        model.kindProperty().subscribe(kind -> filters.forEach((each, button) -> button.setSelected(each == kind)));
        var segments = new SegmentedButton(filters.values().toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-filter");
        return segments;
    }

    /** Shows the map in the place of the list. */
    private Node mapButton() {
        mapButton.setText(words.get("lobbies.map"));
        mapButton.setGraphic(Icon.PLACE.node());
        mapButton.getStyleClass().setAll("desk-action", "desk-button", "desk-toggle");
        mapButton.selectedProperty().subscribe(shown -> {
            map.setVisible(shown);
            list.setVisible(!shown);
            map.setAccessibleText(words.get("lobbies.map"));
        });
        // Otherwise the focus would go with the list.
        mapButton.setOnAction(_ -> (mapButton.isSelected() ? mapButton : list).requestFocus());
        chips.add(DeskAction.of(DeskMenu.VIEW, CommandName.of(words, "lobbies.map"), mapButton::fire));
        return mapButton;
    }

    private Region buttons() {
        var buttons = new FlowPane(
                enabled(present, DeskControls.primary(Icon.PREVIEW, words.get("lobbies.show"), this::showPage)),
                enabled(present, DeskControls.button(Icon.COMPUTER, words.get("lobbies.picture"), model::takePicture)),
                enabled(removable, DeskControls.button(Icon.CLOSE, words.get("lobbies.remove"), model::remove)));
        buttons.getStyleClass().add("desk-buttons");
        return buttons;
    }

    private static Button enabled(BooleanBinding possible, Button button) {
        button.disableProperty().bind(possible.not());
        return button;
    }

    private BooleanBinding when(BooleanSupplier holds) {
        return Bindings.createBooleanBinding(holds::getAsBoolean, model.chosenProperty(), model.newsProperty());
    }

    private void showPage() {
        model.chosenProperty().get().ifPresent(showing::choosePage);
    }

    private void update() {
        headline.setText(model.lobbyWords().headline(model.newsProperty().get().report()));
        link.setText(model.lobbyWords().link(model.newsProperty().get()));
        map.show(model.newsProperty().get().report().lobbies());
    }

    /** Selects the line of the chosen lobby, wherever it is now. */
    private void select() {
        selecting = true;
        var chosen = model.chosenProperty().get();
        var lines = model.lines();
        var selection = list.getSelectionModel();
        for (int i = 0; i < lines.size(); i++) {
            if (chosen.filter(lines.get(i).id()::equals).isPresent() && lines.get(i) instanceof UnitLine) {
                selection.select(i);
                selecting = false;
                return;
            }
        }
        selection.clearSelection();
        selecting = false;
    }
}
