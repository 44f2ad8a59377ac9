// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.time.Scheduler;

/** Covers what is below as long as there are messages, and turns their pages. Only for the FX thread. */
public final class EmergencyLayer extends StackPane {

    private static final Duration PAGE = Duration.ofSeconds(10);

    private final EmergencyFeed feed;
    private final MessageCatalogue catalogue;
    private final Scheduler scheduler;
    private final Supplier<EmergencyStyle> look;
    private final Optional<EmergencyVoice> voice;
    private final Consumer<Boolean> covering;
    private final Subscription following;
    private List<EmergencyMessage> shown = List.of();
    private Optional<EmergencyView> view = Optional.empty();
    private Runnable cancelTurn = () -> {
    };

    /**
     * A layer that shows what there is.
     *
     * @param look how the screen below looks at the moment
     * @param voice empty on a screen without a voice
     * @param covering is told whether the layer covers everything from now on
     */
    public EmergencyLayer(EmergencyFeed feed, MessageCatalogue catalogue, Scheduler scheduler,
            Supplier<EmergencyStyle> look, Optional<EmergencyVoice> voice, Consumer<Boolean> covering) {
        this.feed = feed;
        this.catalogue = catalogue;
        this.scheduler = scheduler;
        this.look = look;
        this.voice = voice;
        this.covering = covering;
        setVisible(false);
        following = feed.current().subscribe(this::change);
    }

    /** Whether messages cover everything. */
    public boolean isShown() {
        return !shown.isEmpty();
    }

    /** Draws the messages again, because the screen below looks different. */
    public void refresh() {
        if (isShown()) {
            cancelTurn.run();
            var made = new EmergencyView(shown, feed, catalogue, look.get());
            view = Optional.of(made);
            getChildren().setAll(made);
            cancelTurn = scheduler.after(PAGE, this::turn);
        }
    }

    /** Says the messages again. */
    public void repeat() {
        if (isShown()) {
            voice.ifPresent(saying -> saying.begin(this::spoken));
        }
    }

    /** Stops for good: the window shows something else. */
    public void close() {
        following.unsubscribe();
        cancelTurn.run();
    }

    private List<Utterance> spoken() {
        return new EmergencyWords(catalogue, feed.languages(), feed.zone()).spoken(shown, look.get().visitor());
    }

    private void change(List<EmergencyMessage> now) {
        var before = shown;
        shown = List.copyOf(now);
        if (!before.isEmpty() && shown.isEmpty()) {
            end();
        } else if (!shown.equals(before)) {
            if (before.isEmpty()) {
                covering.accept(true);
                setVisible(true);
            }
            refresh();
            if (!before.containsAll(shown)) {
                repeat();
            }
        }
    }

    private void end() {
        cancelTurn.run();
        getChildren().clear();
        view = Optional.empty();
        setVisible(false);
        voice.ifPresent(EmergencyVoice::stop);
        covering.accept(false);
    }

    private void turn() {
        view.ifPresent(EmergencyView::turn);
        cancelTurn = scheduler.after(PAGE, this::turn);
    }
}
