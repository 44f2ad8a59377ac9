// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.input.DoubleTapFilter;
import org.wego.kiosk.shell.view.ScaledPane;
import org.wego.kiosk.shell.view.SceneStylesheets;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.voice.Narrator;
import org.wego.kiosk.voice.ScreenSummary;

/** Builds and shows the screen of the present destination for the present session. */
final class CurrentScreen {

    private final Navigator navigator;
    private final SessionStore store;
    private final ObservableValue<ScreenBuilder> builder;
    private final Theme theme;
    private final ScaledPane root;
    private final StackPane layers;
    private final ScreenHost host;
    private final Narrator narrator;
    private final DoubleTapFilter taps;
    private final Runnable dismissQuestion;
    private final SceneStylesheets sheets;
    private Subscription following = Subscription.EMPTY;

    CurrentScreen(Navigator navigator, SessionStore store, ObservableValue<ScreenBuilder> builder, Theme theme,
            ScaledPane root, StackPane layers, ScreenHost host, Narrator narrator, DoubleTapFilter taps,
            Runnable dismissQuestion) {
        this.navigator = navigator;
        this.store = store;
        this.builder = builder;
        this.theme = theme;
        this.root = root;
        this.layers = layers;
        this.host = host;
        this.narrator = narrator;
        this.taps = taps;
        this.dismissQuestion = dismissQuestion;
        this.sheets = new SceneStylesheets(root, theme.stylesheets(store.session().contrast()));
    }

    /** Shows the screen from its first page. */
    void show() {
        dismissQuestion.run();
        sheets.change(theme.stylesheets(store.session().contrast()));
        following.unsubscribe();
        var shown = host.show(request(navigator.place()));
        var body = shown.view().body();
        following = taps.follow(body).and(body.pageProperty()
                .subscribe((before, now) -> narrator.turned(now.intValue(), body.pageCountProperty().get())))
                .and(shown.screen().spoken().subscribe((before, now) -> narrator.tell(now)));
        // No control has the focus at first: a focus ring would look like a choice.
        layers.requestFocus();
    }

    /** Builds the screen again and keeps the page. */
    void rebuild() {
        double progress = host.shown().map(built -> built.view().progress()).orElse(0.0);
        show();
        layers.layout();
        host.shown().ifPresent(built -> built.view().turnTo(progress));
        taps.rebuilt();
    }

    /** Shows the screen from its first page when the orientation changes; a change of size keeps the page. */
    void shapeChanged(DisplayShape before, DisplayShape now) {
        if (before.orientation() == now.orientation()) {
            rebuild();
        } else {
            show();
            taps.replaced();
        }
    }

    /** Whether the screen is that of a card of the pointing board. */
    boolean shows(String card) {
        return navigator.place().equals(new Destination.Card(card));
    }

    /** What the voice announces about the screen. */
    ScreenSummary summary() {
        layers.layout();
        return host.shown().map(built -> built.arrival(navigator.place() instanceof Destination.Attract)).orElseThrow();
    }

    /** Everything that determines the screen of a destination at the moment. */
    ScreenHost.ScreenRequest request(Destination place) {
        return new ScreenHost.ScreenRequest(builder.getValue(), place, store.session(),
                root.displayShapeProperty().get());
    }
}
