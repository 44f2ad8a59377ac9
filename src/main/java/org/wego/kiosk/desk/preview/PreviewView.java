// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.ColumnWidths;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.PictureFrame;
import org.wego.kiosk.desk.notice.LobbyMoment;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ShownUpdate;

/** The list of the lobby's screens, and the selected one, which responds to touch as in the lobby. */
public final class PreviewView implements DeskView {

    private static final List<Integer> PERCENTS = List.of(100, 150, 200);

    private final PreviewViewModel model;
    private final Messages words;
    private final LobbyMoment moment;
    private final Consumer<Region> cover;
    private final LobbyScreenRenderer renderer;

    private final CollapsingColumns view = new CollapsingColumns();
    private final ListView<Destination> screens = new ListView<>();
    private final PictureFrame picture = new PictureFrame();
    private final List<DeskAction> actions = new ArrayList<>();

    /**
     * A view of the lobby's screens.
     *
     * @param renderer renders the screens
     * @param cover covers the window with a sheet
     * @param glass asks for the lobby at which to show the screen; empty at a desk that is not linked
     */
    public PreviewView(PreviewViewModel model, DeskState state, LobbyScreenRenderer renderer,
            Consumer<Region> cover, Optional<Consumer<Destination>> glass) {
        this.model = model;
        this.words = state.words();
        this.renderer = renderer;
        this.moment = new LobbyMoment(state);
        this.cover = cover;
        layOut(glass);
        view.adjustable(new ColumnWidths(state.memory(), "preview"), words.get("columns.divider"));
        moment.atProperty().subscribe(model::at);
        screens.setItems(model.destinations());
        screens.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.goTo(chosen);
            }
        });
        var drawing = new ShownUpdate(view, () -> show(model.settingsProperty().get()));
        model.settingsProperty().subscribe(_ -> drawing.request());
        model.destinations().addListener((InvalidationListener) _ -> drawing.request());
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        screens.requestFocus();
    }

    private void layOut(Optional<Consumer<Destination>> glass) {
        screens.getStyleClass().add("desk-results");
        screens.setAccessibleText(words.get("section.preview"));
        screens.setCellFactory(_ -> new ScreenNameCell());
        VBox.setVgrow(screens, Priority.ALWAYS);
        screens.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                picture.enlarge(cover);
            }
        });
        var enlarge = DeskControls.button(Icon.ENLARGE, words.get("preview.enlarge"), () -> picture.enlarge(cover));
        actions.add(DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(words, "preview.enlarge"), "F9",
                () -> picture.enlarge(cover)));
        var sizes = new FlowPane(
                choice(CommandName.of(words, "preview.portrait"), CommandName.of(words, "preview.landscape")),
                percents());
        var checks = new FlowPane(check("preview.contrast", model::contrast), check("preview.reach", model::reach),
                check("preview.simple", model::simple));
        Stream.of(sizes, checks).forEach(row -> row.getStyleClass().add("desk-preview-choices"));
        var title = DeskControls.title(words.get("section.preview"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var heading = new HBox(title, enlarge);
        heading.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(heading, sizes, checks, moment.node(), screens);
        actions.addAll(moment.actions());
        glass.map(show -> DeskControls.button(Icon.COMPUTER, words.get("lobbies.show-at"),
                () -> show.accept(model.settingsProperty().get().destination()))).ifPresent(
                        button -> column.getChildren().add(1, button));
        column.getStyleClass().addAll("desk-find", "desk-choices");
        view.show(List.of(new Column(column, 2, false), new Column(picture, 1, true)));
    }

    @Override
    public List<DeskAction> actions() {
        return actions;
    }

    private Node choice(CommandName portrait, CommandName landscape) {
        return segments(List.of(toggle(portrait, true, () -> model.portrait(true)),
                toggle(landscape, false, () -> model.portrait(false))));
    }

    private Node percents() {
        return segments(PERCENTS.stream().map(percent -> toggle(CommandName.literal(percent + " %"), percent == 100,
                () -> model.percent(percent))).toList());
    }

    private static Node segments(List<ToggleButton> buttons) {
        var segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-filter");
        return segments;
    }

    private ToggleButton toggle(CommandName name, boolean selected, Runnable chosen) {
        var button = new ToggleButton(name.text());
        button.setSelected(selected);
        actions.add(DeskAction.of(DeskAction.DeskMenu.VIEW, name, () -> button.setSelected(true)));
        button.selectedProperty().subscribe((before, now) -> {
            if (now) {
                chosen.run();
            } else {
                keepOne(button.getToggleGroup(), button);
            }
        });
        return button;
    }

    /** Keeps a button selected that is clicked again. */
    private static void keepOne(@Nullable ToggleGroup group, ToggleButton button) {
        if (group != null && group.getSelectedToggle() == null) {
            button.setSelected(true);
        }
    }

    private CheckBox check(String key, Consumer<Boolean> change) {
        var box = new CheckBox(words.get(key));
        box.getStyleClass().add("desk-check");
        actions.add(DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(words, key),
                () -> box.setSelected(!box.isSelected())));
        box.selectedProperty().subscribe((before, now) -> change.accept(now));
        return box;
    }

    private void show(PreviewSettings settings) {
        picture.show(renderer.render(settings, model::goTo), settings.portrait());
        screens.getSelectionModel().select(settings.destination());
    }

    /** Shows the name of a screen. */
    private final class ScreenNameCell extends ListCell<Destination> {

        ScreenNameCell() {
            getStyleClass().add("desk-result");
        }

        @Override
        protected void updateItem(@Nullable Destination destination, boolean empty) {
            super.updateItem(destination, empty);
            setText(empty || destination == null ? "" : model.name(destination));
        }
    }
}
