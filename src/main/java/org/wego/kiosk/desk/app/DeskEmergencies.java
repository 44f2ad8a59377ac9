// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.emergency.EmergencyBand;
import org.wego.kiosk.desk.emergency.EmergencyChannel;
import org.wego.kiosk.desk.emergency.EmergencyDraft;
import org.wego.kiosk.desk.emergency.EmergencySheet;
import org.wego.kiosk.desk.emergency.FolderChannel;
import org.wego.kiosk.desk.emergency.LobbyChoice;
import org.wego.kiosk.desk.emergency.SentEmergencies;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.ReceptionFolder;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.emergency.EmergencyStyle;
import org.wego.kiosk.shell.emergency.EmergencyView;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;

/** Emergency messages in the window of a desk, linked or not. */
final class DeskEmergencies {

    /** The picture of the lobby, px. */
    private static final double WIDTH = 342;
    private static final double HEIGHT = 608;

    private final DeskState state;
    private final Supplier<LoadedPack> pack;
    private final DeskController controller;
    private final SentEmergencies sent;
    private final EmergencyBand band;

    /**
     * The messages of a desk.
     *
     * @param overlay the folder of reception's changes
     * @param linked the way to linked lobbies; empty: lobbies read the folder
     * @param lobbies those that are linked
     */
    DeskEmergencies(DeskState state, DeskServices services, Supplier<LoadedPack> pack, DeskController controller,
            Path overlay, Optional<EmergencyChannel> linked, Supplier<List<LobbyChoice>> lobbies) {
        this.state = state;
        this.pack = pack;
        this.controller = controller;
        sent = new SentEmergencies(state,
                linked.orElseGet(() -> new FolderChannel(new ReceptionFolder(overlay), services.background())),
                services.window(), lobbies, controller::say);
        band = new EmergencyBand(sent, state.words());
    }

    /** The line above every view. */
    Region band() {
        return band.node();
    }

    /** Says what is known now. */
    void refresh() {
        sent.refresh();
        band.update();
    }

    /** The commands of every view. */
    List<DeskAction> actions() {
        return List.of(DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "emergency.command"),
                this::write),
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(state.words(), "emergency.end-now"),
                        sent.isShownProperty(), sent::endAll)
                        .disabledBecause(state.words().get("emergency.none")));
    }

    /** Covers the window with the sheet for a new message. */
    EmergencySheet write() {
        var sheet = new EmergencySheet(new EmergencyDraft(state), sent, this::picture,
                () -> controller.cover(Optional.empty()));
        controller.cover(Optional.of(sheet.node()));
        sheet.focus();
        return sheet;
    }

    private Region picture(EmergencyMessage message) {
        var feed = new EmergencyFeed(new SimpleObjectProperty<>(List.of(message)), state.languages(),
                state.content().manifest().timeZone());
        var view = new EmergencyView(List.of(message), feed, pack.get().messages(),
                EmergencyStyle.usual(new ScreenLayout(Orientation.VERTICAL, 1, false, false)));
        var glass = new ScaledPane(DisplayShape.of(Orientation.VERTICAL));
        glass.getStylesheets().setAll(pack.get().theme().stylesheets(false));
        // The lobby's palette begins here, independent of the window's.
        glass.getStyleClass().addAll("root", "desk-picture");
        glass.show(view);
        glass.setMinSize(WIDTH, HEIGHT);
        glass.setPrefSize(WIDTH, HEIGHT);
        glass.setMaxSize(WIDTH, HEIGHT);
        return new VBox(glass, DeskControls.button(Icon.FORWARD, state.words().get("emergency.turn"), view::turn));
    }
}
