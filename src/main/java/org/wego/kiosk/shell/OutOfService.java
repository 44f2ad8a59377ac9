// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.emergency.EmergencyLayer;
import org.wego.kiosk.shell.emergency.EmergencyStyle;
import org.wego.kiosk.shell.input.DoubleTapFilter;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.SceneStylesheets;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** The screen of a kiosk whose content cannot be shown. It points to reception, in every language. */
public final class OutOfService implements WindowContent {

    private final ScaledPane root;
    private final StaffLayer staff;

    /**
     * A screen.
     *
     * @param access the staff corner, in which staff find out why no content is shown
     * @param emergencies are shown over it, without a voice
     */
    public OutOfService(MessageCatalogue messages, Theme theme, Scheduler scheduler, KeyMap keys, StaffAccess access,
            EmergencyFeed emergencies) {
        root = new ScaledPane(DisplayShape.of(Orientation.VERTICAL));
        var _ = new SceneStylesheets(root, theme.stylesheets(false));
        var over = new EmergencyLayer(emergencies, messages, scheduler, () -> EmergencyStyle.usual(frame()),
                Optional.empty(), _ -> {
                });
        root.displayShapeProperty().subscribe((before, now) -> over.refresh());
        var column = new StackPane(column(messages), over);
        staff = new StaffLayer(access, theme, messages, scheduler, keys, new StaffLayer.StaffLayerHost(column,
                this::frame,
                MessageCatalogue.BUNDLED::getFirst,
                () -> {
                }, () -> {
                }, () -> {
                }), new DoubleTapFilter(scheduler, column));
        staff.guard(root, _ -> {
        }, _ -> {
        });
        root.show(staff.root());
    }

    private ScreenLayout frame() {
        return new ScreenLayout(root.displayShapeProperty().get().orientation(), 1, false, false);
    }

    private static Region column(MessageCatalogue messages) {
        var column = new VBox(new PictogramView(Pictogram.BELL, 264));
        for (var lang : MessageCatalogue.BUNDLED) {
            var strings = messages.in(lang);
            column.getChildren().add(new VBox(
                    TextLabels.in(lang, TextLabels.label(strings.get("out-of-service.title"), "text-greeting")),
                    TextLabels.in(lang, TextLabels.body(strings.get("out-of-service.explanation")))));
        }
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().addAll("kiosk", "portrait", "look-zone", "out-of-service");
        return column;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Does nothing: there is no other screen. */
    @Override
    public void startOver() {}

    @Override
    public boolean wantsDigits() {
        return staff.wantsDigits();
    }

    @Override
    public void cancelPresses() {
        staff.cancelPresses();
    }
}
