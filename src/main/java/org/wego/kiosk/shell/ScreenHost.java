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
 * Where one screen stands; the next one may wait beside the glass, so that it comes at once when it is asked for.
 *
 * <p>For the FX thread alone.
 */
final class ScreenHost {

    /** All that makes a screen what it is. */
    record ScreenRequest(ScreenBuilder builder, Destination place, Session session, DisplayShape shape) {

        private BuiltScreen build(ScreenActions actions) {
            return builder.build(place, session, shape, actions);
        }
    }

    private record PreparedScreen(ScreenRequest request, BuiltScreen built) {}

    /** A minute that begins is seen at once, and a clock that was set so soon. */
    private static final Duration CLOCK_SET_SEEN = Duration.ofSeconds(20);

    private final Pane layers;
    /**
     * Two places that change parts. The one beside the glass is not managed, so that neither layout nor voice takes it for
     * what is shown.
     */
    private StackPane front = new StackPane();
    private StackPane behind = new StackPane();
    private final ScreenActions actions;
    private final Destination start;
    private final PixelShift shift = new PixelShift();
    private Optional<BuiltScreen> shown = Optional.empty();
    private Optional<PreparedScreen> ready = Optional.empty();
    private Consumer<Boolean> watching = _ -> {
    };
    private Subscription film = Subscription.EMPTY;

    /**
     * A host with nothing on it.
     *
     * @param layers in which the screen lies lowest
     * @param start the screen that stands there for hours
     */
    ScreenHost(StackPane layers, ScreenActions actions, Destination start) {
        this.layers = layers;
        layers.getChildren().addAll(front, behind);
        this.actions = actions;
        this.start = start;
    }

    /** The screen that stands here. */
    Optional<BuiltScreen> shown() {
        return shown;
    }

    /** Whether a screen is the one that waits for the next visitor. */
    boolean isAttractScreen(ScreenRequest request) {
        return request.place().equals(start) && request.session().equals(Session.fresh(request.session().language()));
    }

    /** From now on the screen updates its times, reports a playing film, and moves a little while the kiosk is unused. */
    void live(Scheduler scheduler, BooleanSupplier nobody, Consumer<Boolean> playing) {
        this.watching = playing;
        shown.ifPresent(this::watch);
        shift.goOn(scheduler, () -> shown.map(BuiltScreen::view).filter(_ -> nobody.getAsBoolean()));
        tick(scheduler);
    }

    private void watch(BuiltScreen built) {
        film.unsubscribe();
        film = built.screen().playing().subscribe(watching);
    }

    private void tick(Scheduler scheduler) {
        var left = shown.map(built -> built.view().tick()).orElse(CLOCK_SET_SEEN);
        scheduler.after(left.compareTo(CLOCK_SET_SEEN) < 0 ? left : CLOCK_SET_SEEN, () -> tick(scheduler));
    }

    /** Shows a screen, styled, and nothing else; builds it, unless it is ready. */
    BuiltScreen show(ScreenRequest request) {
        leave();
        var taken = take(request);
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

    /** The visitor has left the screen. */
    void leave() {
        shown.ifPresent(built -> built.screen().left());
    }

    private Optional<BuiltScreen> take(ScreenRequest request) {
        var taken = ready.filter(waiting -> waiting.request().equals(request)).map(PreparedScreen::built);
        if (taken.isPresent()) {
            ready = Optional.empty();
        } else {
            forget();
        }
        return taken;
    }

    /** Makes a screen ready that is likely to be asked for next. */
    void prepare(ScreenRequest request) {
        if (ready.filter(waiting -> waiting.request().equals(request)).isPresent()) {
            return;
        }
        forget();
        var built = request.build(actions);
        applyPixelShift(request, built);
        behind.resize(front.getWidth(), front.getHeight());
        behind.getChildren().setAll(built.view());
        // Not of all layers: a screen that has its style would be given it anew, and be painted anew.
        behind.applyCss();
        behind.layout();
        ready = Optional.of(new PreparedScreen(request, built));
    }

    /** What was made ready was not asked for. */
    void forget() {
        ready.ifPresent(waiting -> {
            behind.getChildren().clear();
            waiting.built().screen().left();
        });
        ready = Optional.empty();
    }

    private void applyPixelShift(ScreenRequest request, BuiltScreen built) {
        if (isAttractScreen(request)) {
            shift.apply(built.view());
        }
    }
}
