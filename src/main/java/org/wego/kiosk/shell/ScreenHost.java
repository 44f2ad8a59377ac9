// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
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
import org.wego.kiosk.ui.OffscreenArea;

/**
 * Holds the present screen. The next one may be prepared off screen, so that it appears without delay.
 *
 * <p>Only for the FX thread.
 */
final class ScreenHost {

    /** Everything that determines a screen. Equal requests give equal screens. */
    record ScreenRequest(ScreenBuilder builder, Destination place, Session session, DisplayShape shape) {

        private BuiltScreen build(ScreenActions actions) {
            return builder.build(place, session, shape, actions);
        }
    }

    private record PreparedScreen(ScreenRequest request, BuiltScreen built) {}

    /** The longest time between two updates of the clocks, so that a clock that was set shows soon. */
    private static final Duration MAX_CLOCK_DELAY = Duration.ofSeconds(20);

    private final Pane layers;
    /**
     * The pane of the present screen. It swaps roles with {@link #behind}, which holds the prepared screen: off screen
     * and not managed, so that neither layout nor voice treats it as shown.
     */
    private StackPane front = new StackPane();
    private StackPane behind = new StackPane();
    private final ScreenActions actions;
    private final Destination start;
    private final PixelShift shift = new PixelShift();
    private Optional<BuiltScreen> shown = Optional.empty();
    private Optional<PreparedScreen> prepared = Optional.empty();
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
        layers.getChildren().addAll(front, behind);
        this.actions = actions;
        this.start = start;
    }

    /** The present screen. */
    Optional<BuiltScreen> shown() {
        return shown;
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
        shown.ifPresent(this::watch);
        shift.start(scheduler, () -> shown.map(BuiltScreen::view).filter(_ -> unused.getAsBoolean()));
        tick(scheduler);
    }

    private void watch(BuiltScreen built) {
        film.unsubscribe();
        film = built.screen().playing().subscribe(watching);
    }

    private void tick(Scheduler scheduler) {
        var left = shown.map(built -> built.view().tick()).orElse(MAX_CLOCK_DELAY);
        scheduler.after(left.compareTo(MAX_CLOCK_DELAY) < 0 ? left : MAX_CLOCK_DELAY, () -> tick(scheduler));
    }

    /** Shows a screen, with its styles applied, and removes every other layer; builds it, unless it is prepared. */
    BuiltScreen show(ScreenRequest request) {
        leave();
        var taken = takePrepared(request);
        if (taken.isPresent()) {
            var left = front;
            front = behind;
            behind = left;
        }
        var built = taken.orElseGet(() -> request.build(actions));
        layers.getChildren().removeIf(layer -> !layer.equals(front) && !layer.equals(behind));
        behind.getChildren().clear();
        behind.setManaged(false);
        behind.relocate(OffscreenArea.X, 0);
        front.setManaged(true);
        if (taken.isEmpty()) {
            front.getChildren().setAll(built.view());
            front.applyCss();
        }
        applyPixelShift(request, built);
        shown = Optional.of(built);
        watch(built);
        return built;
    }

    /** Notifies the present screen that the visitor has left it. */
    void leave() {
        shown.ifPresent(built -> built.screen().left());
    }

    private Optional<BuiltScreen> takePrepared(ScreenRequest request) {
        var taken = prepared.filter(waiting -> waiting.request().equals(request)).map(PreparedScreen::built);
        if (taken.isPresent()) {
            prepared = Optional.empty();
        } else {
            discardPrepared();
        }
        return taken;
    }

    /** Prepares the screen that is likely to be requested next. */
    void prepare(ScreenRequest request) {
        if (prepared.filter(waiting -> waiting.request().equals(request)).isPresent()) {
            return;
        }
        discardPrepared();
        var built = request.build(actions);
        applyPixelShift(request, built);
        behind.resize(front.getWidth(), front.getHeight());
        behind.getChildren().setAll(built.view());
        // Not on all layers: JavaFX would style and paint the present screen again.
        behind.applyCss();
        behind.layout();
        prepared = Optional.of(new PreparedScreen(request, built));
    }

    /** Discards the prepared screen. */
    void discardPrepared() {
        prepared.ifPresent(waiting -> {
            behind.getChildren().clear();
            waiting.built().screen().left();
        });
        prepared = Optional.empty();
    }

    private void applyPixelShift(ScreenRequest request, BuiltScreen built) {
        if (isAttractScreen(request)) {
            shift.apply(built.view());
        }
    }
}
