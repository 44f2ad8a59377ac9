// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.input.KeyMap;

/**
 * The lobby by its parts: scene, time, content. For tests that do what no visitor can do.
 *
 * @param scene the one scene
 * @param time advanced by the test
 * @param hearer records speech and sounds
 * @param content may be replaced
 */
public record BareLobby(Scene scene, LobbyTime time, Hearer hearer, SimpleObjectProperty<PackResult> content) {

    /** Opens the greeting in the window of the tests; not on the FX thread. */
    public static BareLobby inWindow(PackResult content) {
        var lobby = Fx.get(() -> of(content, new Scene(new Pane())));
        var root = Fx.get(() -> {
            var found = lobby.scene.getRoot();
            lobby.scene.setRoot(new Pane());
            return found;
        });
        return inWindow(root, lobby.time, lobby.hearer, lobby.content);
    }

    /** Opens a lobby that is there already in the window of the tests; not on the FX thread. */
    public static BareLobby inWindow(Parent root, LobbyTime time, Hearer hearer,
            SimpleObjectProperty<PackResult> content) {
        Glass.show(root);
        // A minimised window is laid out and synchronised as usual, but not painted.
        Fx.run(() -> ((Stage) root.getScene().getWindow()).setIconified(true));
        return new BareLobby(Fx.get(root::getScene), time, hearer, content);
    }

    /** Opens the greeting without a window; on the FX thread. */
    public static BareLobby unseen(PackResult content, double width, double height) {
        var scene = new Scene(new Pane(), width, height);
        return of(content, scene);
    }

    private static BareLobby of(PackResult content, Scene scene) {
        var time = new LobbyTime();
        var hearer = new Hearer();
        var shown = new SimpleObjectProperty<>(content);
        Parent root = LobbyUnderTest.root(shown, DestinationPath.parse("attract"), Optional.of(new Lang("en")), time,
                time, new Devices(hearer, hearer, new KeyMap(Map.of())), scene.getWidth(), scene.getHeight());
        scene.setRoot(root);
        return new BareLobby(scene, time, hearer, shown);
    }

    /** Lays the scene out as the next pulses would do; on the FX thread. */
    public void layOut() {
        Fx.layOut(scene.getRoot());
    }

    /** Every visible text, in order; on the FX thread. */
    public List<String> texts() {
        return VisibleNodes.below(scene.getRoot()).stream().flatMap(VisibleNodes::text).toList();
    }
}
