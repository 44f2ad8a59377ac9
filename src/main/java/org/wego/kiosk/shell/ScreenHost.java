// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.ScreenBuilder.BuiltScreen;
import org.wego.kiosk.shell.ScreenBuilder.ScreenActions;
import org.wego.kiosk.shell.view.PixelShift;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.DisplayShape;

/**
 * Holds the present screen. So that they appear without delay, the next one may be prepared off screen, and those
 * that the visitor left last may be kept for the way back.
 *
 * <p>Only for the FX thread.
 */
final class ScreenHost {

    /** Everything that determines a screen. Equal requests give equal screens. */
    record ScreenRequest(ScreenBuilder builder, Destination place, Session session, DisplayShape shape) {

        /** The request for another screen of the same visit. */
        ScreenRequest at(Destination other) {
            return new ScreenRequest(builder, other, session, shape);
        }

        private BuiltScreen build(ScreenActions actions) {
            return builder.build(place, session, shape, actions);
        }
    }

    /** The longest time between two updates of the clocks, so that a clock that was set shows soon. */
    private static final Duration MAX_CLOCK_DELAY = Duration.ofSeconds(20);

    private final Pane layers;
    /** The pane of the present screen. The panes change roles. */
    private ScreenPane front = new ScreenPane();
    private ScreenPane prepared = new ScreenPane();
    /** Screens for the way back: the one that was left last is the first, empty panes are the last. */
    private final Deque<ScreenPane> kept = new ArrayDeque<>(List.of(new ScreenPane(), new ScreenPane()));
    private final ScreenActions actions;
    private final Destination start;
    private final PixelShift shift = new PixelShift();
    private Consumer<Boolean> watching = _ -> {
    };
    private Subscription film = Subscription.EMPTY;

    /**
     * A host without a screen.
     *
     * @param layers the pane in which the screen is the lowest layer
     * @param start the screen that is shown for hours while the kiosk is unused
     */
    ScreenHost(StackPane layers, ScreenActions actions, Destination start) {
        this.layers = layers;
        layers.getChildren().addAll(front, prepared);
        layers.getChildren().addAll(kept);
        this.actions = actions;
        this.start = start;
    }

    /** The present screen. */
    Optional<BuiltScreen> shown() {
        return front.screen();
    }

    /** Whether this is the attract screen, with nothing chosen yet. */
    boolean isAttractScreen(ScreenRequest request) {
        return request.place().equals(start) && request.session().equals(Session.fresh(request.session().language()));
    }

    /**
     * Starts the updates of the screen: its times, reports of a playing film, and the pixel shift while the kiosk is
     * unused.
     */
    void startUpdates(Scheduler scheduler, BooleanSupplier unused, Consumer<Boolean> playing) {
        this.watching = playing;
        shown().ifPresent(this::watch);
        shift.start(scheduler, () -> shown().map(BuiltScreen::view).filter(_ -> unused.getAsBoolean()));
        tick(scheduler);
    }

    private void watch(BuiltScreen built) {
        film.unsubscribe();
        film = built.screen().playing().subscribe(watching);
    }

    private void tick(Scheduler scheduler) {
        var left = shown().map(built -> built.view().tick()).orElse(MAX_CLOCK_DELAY);
        scheduler.after(left.compareTo(MAX_CLOCK_DELAY) < 0 ? left : MAX_CLOCK_DELAY, () -> tick(scheduler));
    }

    /**
     * Shows the first page of a screen, with its styles applied, and removes every other layer; builds it, unless it is
     * prepared or kept.
     */
    BuiltScreen show(ScreenRequest request) {
        leave();
        layers.getChildren().removeIf(layer -> !(layer instanceof ScreenPane));
        var left = front;
        front = takeKept(request).orElseGet(() -> takePrepared(request));
        keep(left, request);
        front.enter();
        var built = shown().orElseThrow();
        applyPixelShift(request, built);
        watch(built);
        return built;
    }

    private Optional<ScreenPane> keptFor(ScreenRequest request) {
        return kept.stream().filter(pane -> pane.answers(request) && pane.isReusable(request)).findFirst();
    }

    private Optional<ScreenPane> takeKept(ScreenRequest request) {
        var found = keptFor(request);
        found.ifPresent(pane -> {
            discardPrepared();
            kept.remove(pane);
            pane.screen().map(BuiltScreen::view).ifPresent(view -> {
                view.turnTo(0);
                view.tick();
            });
        });
        return found;
    }

    private ScreenPane takePrepared(ScreenRequest request) {
        if (!prepared.answers(request)) {
            build(request);
        }
        var taken = prepared;
        prepared = kept.removeLast();
        prepared.clear();
        prepared.reserve(true);
        return taken;
    }

    private void keep(ScreenPane left, ScreenRequest next) {
        left.reserve(false);
        if (left.isReusable(next)) {
            kept.addFirst(left);
        } else {
            kept.addLast(left);
        }
        kept.stream().filter(pane -> !pane.isReusable(next)).forEach(ScreenPane::clear);
    }

    /** Notifies the present screen that the visitor has left it. */
    void leave() {
        shown().ifPresent(built -> built.screen().left());
    }

    /** Prepares the screen that is likely to be requested next, unless it is kept. */
    void prepare(ScreenRequest request) {
        if (prepared.answers(request) || keptFor(request).isPresent()) {
            return;
        }
        build(request);
        prepared.resize(front.getWidth(), front.getHeight());
        prepared.layout();
    }

    private void build(ScreenRequest request) {
        discardPrepared();
        var built = request.build(actions);
        applyPixelShift(request, built);
        prepared.hold(request, built);
        // Not on all layers: JavaFX would style and paint the present screen again.
        prepared.applyCss();
    }

    /** Discards the prepared screen. */
    void discardPrepared() {
        prepared.screen().ifPresent(built -> built.screen().left());
        prepared.clear();
    }

    /** Discards the screens that are kept for the way back. */
    void discardKept() {
        kept.forEach(ScreenPane::clear);
    }

    private void applyPixelShift(ScreenRequest request, BuiltScreen built) {
        if (isAttractScreen(request)) {
            shift.apply(built.view());
        }
    }
}
