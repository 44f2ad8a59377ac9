// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/**
 * Shows the present destination for the present session, and builds it anew whenever either changes.
 *
 * <p>It owns the way home and back, so that no screen can strand a visitor, and returns to the start when he has gone.
 */
public final class Shell implements IdleWatch.Listener {

    private final Navigator navigator;
    private final Choices choices;
    private final ScreenBuilder builder;
    private final MessageCatalogue messages;
    private final Theme theme;
    private final Ticker ticker;
    private final Destination start;
    private final ScaledPane root;
    private final IdleWatch idle;
    private final StackPane layers = new StackPane();
    private final PixelShift shift = new PixelShift();
    private Optional<ScreenBuilder.Built> shown = Optional.empty();
    private Optional<StillThere> warning = Optional.empty();

    public Shell(Navigator navigator, Choices choices, ScreenBuilder builder, MessageCatalogue messages, Theme theme,
            Ticker ticker, Duration rest, Orientation orientation) {
        this.navigator = navigator;
        this.choices = choices;
        this.builder = builder;
        this.messages = messages;
        this.theme = theme;
        this.ticker = ticker;
        this.start = navigator.place();
        this.root = new ScaledPane(orientation);
        this.idle = new IdleWatch(ticker, rest, this);
        root.show(layers);
        show();
        navigator.currentProperty().subscribe((before, now) -> show());
        choices.sessionProperty().subscribe((before, now) -> show());
        root.orientationProperty().subscribe((before, now) -> show());
        root.addEventFilter(InputEvent.ANY, this::stir);
        tickMinute();
        ticker.after(PixelShift.PAUSE, this::shift);
    }

    /** The root of the one scene. */
    public Parent root() {
        return root;
    }

    @Override
    public void warn(int secondsLeft) {
        if (atStart()) {
            return;
        }
        if (warning.isEmpty()) {
            warning = shown.map(built -> ask(built.view()));
        }
        warning.ifPresent(question -> question.count(secondsLeft));
    }

    private StillThere ask(ScreenView view) {
        var question = new StillThere(view.frame(), messages.in(choices.session().language()), this::end);
        question.getStyleClass().addAll(view.getStyleClass());
        layers.getChildren().add(question);
        return question;
    }

    @Override
    public void dismiss() {
        warning.ifPresent(layers.getChildren()::remove);
        warning = Optional.empty();
    }

    @Override
    public void end() {
        idle.rest();
        boolean elsewhere = !navigator.currentProperty().get().equals(start);
        choices.reset();
        navigator.restart(start);
        if (!elsewhere) {
            // The navigator tells of no change, but the screen may hold what this visitor typed.
            show();
        }
    }

    private void show() {
        dismiss();
        shown.ifPresent(built -> built.screen().left());
        var session = choices.session();
        root.getStylesheets().setAll(theme.stylesheets(session.contrast()));
        var actions = new ScreenBuilder.Actions(navigator::go, navigator::remember, navigator::back);
        var built = builder.build(navigator.place(), session, root.orientationProperty().get(), actions);
        layers.getChildren().setAll(built.view());
        if (atStart()) {
            shift.apply(built.view());
        }
        shown = Optional.of(built);
        // Nothing has the focus at first: a ring that nobody asked for would look like a choice.
        layers.requestFocus();
    }

    private void stir(InputEvent event) {
        // After the release, so that the touch which answers the question still finds its button.
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == KeyEvent.KEY_RELEASED) {
            Platform.runLater(idle::stir);
        }
    }

    private boolean atStart() {
        return navigator.place().equals(start)
                && choices.session().equals(Session.fresh(choices.session().language()));
    }

    private void tickMinute() {
        shown.ifPresent(built -> built.view().tick());
        ticker.after(Duration.ofSeconds(20), this::tickMinute);
    }

    /** Nothing moves while somebody is there. */
    private void shift() {
        if (atStart() && !idle.isAwaiting()) {
            shift.advance();
            shown.ifPresent(built -> shift.apply(built.view()));
        }
        ticker.after(PixelShift.PAUSE, this::shift);
    }

    /** The region that fills the window, for tests and pictures. */
    Region layers() {
        return layers;
    }
}
