// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.emergency.EmergencyLayer;
import org.wego.kiosk.shell.emergency.EmergencyStyle;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.SceneStylesheets;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** The screen of a kiosk whose content is being checked before it is shown for the first time. */
public final class CheckingScreen {

    private final ScaledPane root = new ScaledPane(DisplayShape.of(Orientation.VERTICAL));
    private final Label progress = TextLabels.label("", "text-greeting");

    /**
     * A screen without progress.
     *
     * @param messages the messages of the staff corner, which need no pack
     * @param languages the languages of the text, one below the other
     * @param emergencies are shown over it, without a voice
     */
    public CheckingScreen(MessageCatalogue messages, List<Lang> languages, EmergencyFeed emergencies,
            Scheduler scheduler) {
        var _ = new SceneStylesheets(root, new Theme(List.of()).stylesheets(false));
        var bell = new PictogramView(Pictogram.BELL, 264);
        var column = new VBox(bell);
        for (var lang : languages) {
            var words = messages.in(lang);
            column.getChildren().add(new VBox(
                    TextLabels.in(lang, TextLabels.label(words.get("checking.title"), "text-greeting")),
                    TextLabels.in(lang, TextLabels.body(words.get("checking.explanation")))));
        }
        column.getChildren().add(progress);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().addAll("kiosk", "look-zone", "out-of-service");
        root.displayShapeProperty().subscribe(shape -> {
            boolean upright = shape.orientation() == Orientation.VERTICAL;
            // A wide window has room for the text only.
            bell.setVisible(upright);
            bell.setManaged(upright);
            column.getStyleClass().removeAll("portrait", "landscape");
            column.getStyleClass().add(upright ? "portrait" : "landscape");
        });
        var over = new EmergencyLayer(emergencies, new MessageCatalogue(Map.of()), scheduler,
                () -> EmergencyStyle.usual(new ScreenLayout(root.displayShapeProperty().get().orientation(), 1, false,
                        false)),
                Optional.empty(), _ -> {
                });
        root.displayShapeProperty().subscribe((before, now) -> over.refresh());
        root.show(new StackPane(column, over));
    }

    /** The root of its scene. */
    public Parent root() {
        return root;
    }

    /**
     * Shows the progress in percent.
     *
     * @param done how many screens of the content have been drawn
     */
    public void show(int done, int total) {
        progress.setText(100 * done / Math.max(1, total) + " %");
    }
}
