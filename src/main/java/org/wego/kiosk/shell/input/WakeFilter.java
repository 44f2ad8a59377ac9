// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.wego.kiosk.time.Scheduler;

/**
 * Drops the touch or the key that wakes a dark panel: the visitor did not see the control under the finger.
 *
 * <p>The whole gesture is dropped, however long the finger or the key stays down, and so is input that follows before
 * the panel is lit. Only for the FX thread. It must receive events before the scene and its controls.
 */
public final class WakeFilter implements EventHandler<InputEvent> {

    /** How long a panel stays dark after it has been woken. */
    static final Duration LIGHTING = Duration.ofMillis(800);

    private enum PanelState {
        LIT, DARK, WAKING
    }

    private final Scheduler scheduler;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private PanelState panel = PanelState.LIT;
    private Runnable cancel = () -> {
    };
    private boolean touching;
    private boolean typing;
    private double x = Double.NaN;
    private double y = Double.NaN;

    /** A filter for a panel that is lit. */
    public WakeFilter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Receives the latest state of the panel. May be called repeatedly with the same state. */
    public void setDark(boolean dark) {
        if (panel == PanelState.LIT && dark) {
            panel = PanelState.DARK;
        } else if (panel == PanelState.DARK && !dark) {
            wake();
        }
        // A report of a dark panel right after it woke is older than its waking.
    }

    /** Forgets every finger and key that is down: the release may never come. */
    public void cancelPresses() {
        held.clear();
        touching = false;
    }

    @Override
    public void handle(InputEvent event) {
        boolean dropped = switch (event) {
            case KeyEvent key -> drops(key);
            case MouseEvent mouse -> drops(mouse);
            default -> panel != PanelState.LIT || touching;
        };
        if (dropped) {
            event.consume();
        }
    }

    private boolean drops(KeyEvent event) {
        var type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED) {
            typing = panel != PanelState.LIT || held.contains(event.getCode());
            if (typing) {
                held.add(event.getCode());
                wakeIfDark();
            }
            return typing;
        }
        if (type == KeyEvent.KEY_RELEASED) {
            return held.remove(event.getCode());
        }
        return typing;
    }

    private boolean drops(MouseEvent event) {
        var type = event.getEventType();
        boolean moved = event.getScreenX() != x || event.getScreenY() != y;
        x = event.getScreenX();
        y = event.getScreenY();
        if (type == MouseEvent.MOUSE_PRESSED) {
            touching = panel != PanelState.LIT;
            if (touching) {
                wakeIfDark();
            }
            return touching;
        }
        if (type == MouseEvent.MOUSE_MOVED && moved) {
            // JavaFX also reports moves of a resting pointer when the nodes below it change; these wake no panel.
            wakeIfDark();
        }
        if (type == MouseEvent.MOUSE_RELEASED && touching) {
            // The click follows immediately after the release.
            Platform.runLater(() -> touching = false);
        }
        return touching;
    }

    private void wakeIfDark() {
        if (panel == PanelState.DARK) {
            wake();
        }
    }

    private void wake() {
        panel = PanelState.WAKING;
        cancel.run();
        cancel = scheduler.after(LIGHTING, () -> panel = PanelState.LIT);
    }
}
