// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.input.KeyMap;

/** The lobby as with {@code --kiosk}: in a locked window, separate from that of the other tests. */
public final class LockedWindow implements AutoCloseable {

    private final LobbyTime time = new LobbyTime();
    private final List<Window> others;
    private final Stage stage;
    private final List<InputEvent> arrived = new ArrayList<>();

    private LockedWindow(TestDoor door) {
        var hearer = new Hearer();
        others = Fx.get(() -> List.copyOf(Window.getWindows()));
        Fx.run(() -> LobbyUnderTest.showLocked(LobbyUnderTest.samplePack(), time, time,
                new Devices(hearer, hearer, new KeyMap(Map.of())), door.access()));
        Fx.settle();
        stage = Fx.get(() -> (Stage) windows().getFirst());
        Fx.run(() -> stage.getScene().addEventFilter(InputEvent.ANY, arrived::add));
    }

    /** Shows the lobby. */
    public static LockedWindow open(TestDoor door) {
        return new LockedWindow(door);
    }

    /** The number of windows that the program shows. */
    public int count() {
        return Fx.get(() -> windows().size());
    }

    public boolean isFullScreen() {
        return Fx.get(() -> stage.isShowing() && stage.isFullScreen() && !stage.isIconified());
    }

    /** Leaves full screen, as a window manager can make a window do. */
    public void leaveFullScreen() {
        Fx.run(() -> stage.setFullScreen(false));
        Fx.settle();
    }

    /** Makes the window small, as a window manager can. */
    public void iconify() {
        Fx.run(() -> stage.setIconified(true));
        Fx.settle();
    }

    /** Advances time. */
    public void wait(Duration span) {
        Fx.run(() -> time.pass(span));
        Fx.settle();
    }

    /** Sends an event to the focus owner as the window does; whether it reached the scene. */
    public boolean reaches(InputEvent event) {
        return Fx.get(() -> {
            arrived.clear();
            var scene = stage.getScene();
            Event.fireEvent(scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(), event);
            return !arrived.isEmpty();
        });
    }

    /** Sends an event to the first button; whether it reached the scene. */
    public boolean reachesButton(InputEvent event) {
        return Fx.get(() -> {
            arrived.clear();
            Event.fireEvent(button(), event);
            return !arrived.isEmpty();
        });
    }

    /** Asks the window to close. */
    public void askToClose() {
        Fx.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.settle();
    }

    public boolean isCursorHidden() {
        return Fx.get(() -> Cursor.NONE.equals(stage.getScene().getCursor()));
    }

    public boolean isGreeting() {
        return Fx.get(() -> stage.getScene().getRoot().lookup(".greeting") != null);
    }

    public boolean isPadOpen() {
        return Fx.get(() -> stage.getScene().getRoot().lookup(".pin-dots") != null);
    }

    @Override
    public void close() {
        Fx.run(stage::hide);
    }

    private Button button() {
        return buttons(stage.getScene().getRoot()).findFirst().orElseThrow();
    }

    private static Stream<Button> buttons(Node node) {
        return switch (node) {
            case Button button -> Stream.of(button);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(LockedWindow::buttons);
            default -> Stream.empty();
        };
    }

    private List<Window> windows() {
        return Window.getWindows().stream().filter(window -> !others.contains(window)).toList();
    }
}
