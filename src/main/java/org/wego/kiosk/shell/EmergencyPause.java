// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.emergency.EmergencyLayer;
import org.wego.kiosk.shell.emergency.EmergencyStyle;
import org.wego.kiosk.shell.emergency.EmergencyVoice;
import org.wego.kiosk.shell.input.DoubleTapFilter;
import org.wego.kiosk.shell.input.KeyCommand;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.time.Scheduler;

/** Emergency messages over the screens of a visit. The visit waits below them, and ends there if they stay for long. */
final class EmergencyPause {

    private final PausedScreens below;
    private final Scheduler scheduler;
    private final EmergencyLayer layer;
    private Runnable cancelEnd = () -> {
    };
    private boolean visitorWaits;
    private boolean visitorHasGone;

    /**
     * The screens below.
     *
     * @param stage the pane of the layer
     * @param layers the pane of the screens, a child of the stage
     * @param host has the present screen
     * @param store has the present session
     * @param visitorPresent whether a visitor is there
     * @param patience how long a visitor may rest
     * @param suspend stops everything that a visitor has begun
     * @param resume goes on with the visit
     * @param startOver ends the visit
     */
    record PausedScreens(StackPane stage, StackPane layers, ScreenHost host, SessionStore store,
            Supplier<Boolean> visitorPresent, Supplier<Duration> patience, Runnable suspend, Runnable resume,
            Runnable startOver) {}

    EmergencyPause(EmergencyFeed feed, PausedScreens below, MessageCatalogue messages, Scheduler scheduler,
            Devices devices, DoubleTapFilter taps) {
        this.below = below;
        this.scheduler = scheduler;
        var voice = new EmergencyVoice(devices.speaker(), devices.tones(), scheduler,
                () -> below.store().session().audio().volume());
        layer = new EmergencyLayer(feed, messages, scheduler, this::look, Optional.of(voice), covers -> {
            taps.replaced();
            cover(covers);
        });
        below.stage().getChildren().add(layer);
    }

    private EmergencyStyle look() {
        var view = below.host().shown().orElseThrow().view();
        List<String> classes = new ArrayList<>(view.getStyleClass());
        return new EmergencyStyle(classes, view.frame(), Optional.of(below.store().session().language())
                .filter(_ -> visitorWaits));
    }

    private void cover(boolean covers) {
        below.layers().setVisible(!covers);
        if (covers) {
            visitorWaits = below.visitorPresent().get();
            visitorHasGone = false;
            below.suspend().run();
            cancelEnd = scheduler.after(below.patience().get(), () -> visitorHasGone = true);
            return;
        }
        cancelEnd.run();
        if (visitorWaits) {
            visitorWaits = false;
            (visitorHasGone ? below.startOver() : below.resume()).run();
        }
    }

    /** Whether messages cover the screens. */
    boolean isShown() {
        return layer.isShown();
    }

    /** Draws the messages again, because the window has another shape. */
    void refresh() {
        layer.refresh();
    }

    /** Stops for good. */
    void close() {
        layer.close();
    }

    /** Handles a command of the keypad, unless it is for the screens below. */
    boolean handles(KeyCommand command) {
        if (isShown() && command == KeyCommand.REPEAT) {
            layer.repeat();
        }
        return isShown();
    }

    /** Keeps the finger from the screens below. */
    Consumer<MouseEvent> guard(Consumer<MouseEvent> finger) {
        return event -> {
            if (isShown()) {
                event.consume();
            } else {
                finger.accept(event);
            }
        };
    }
}
