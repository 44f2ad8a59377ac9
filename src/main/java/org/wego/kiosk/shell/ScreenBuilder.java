// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.view.HeaderInfo;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.ui.DisplayShape;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.voice.ScreenSummary;

/**
 * Builds the screen of a destination for one session, with header and action bar. The lobby and the screenshot run both
 * use it.
 */
public final class ScreenBuilder {

    /**
     * A screen and its view.
     *
     * @param screen must be notified when the visitor leaves it
     * @param view the node to show
     */
    public record BuiltScreen(Screen screen, ScreenView view) {

        /**
         * What the voice says first.
         *
         * @param greeting whether this screen starts a visit
         */
        public ScreenSummary arrival(boolean greeting) {
            return new ScreenSummary(screen.heading().title().replace('\n', ' '), view.body().pageProperty().get(),
                    view.body().pageCountProperty().get(), greeting);
        }
    }

    /**
     * What the buttons of a screen do.
     *
     * @param goTo leads to another destination
     * @param remember keeps the state of the present screen
     * @param back leads one step back
     */
    public record ScreenActions(Consumer<Destination> goTo, Consumer<Destination> remember, Runnable back) {}

    private final ScreenFactory screens;
    private final MessageCatalogue messages;
    private final HeaderInfo identity;
    private final double outOfReach;
    private final BooleanSupplier speaks;
    private final BooleanSupplier calls;

    /**
     * A builder for one kiosk.
     *
     * @param outOfReach the height at the top of a portrait screen that is out of reach, px of the display profile
     * @param speaks whether the kiosk has a voice at the moment
     */
    public ScreenBuilder(ScreenFactory screens, MessageCatalogue messages, HeaderInfo identity, double outOfReach,
            BooleanSupplier speaks) {
        this(screens, messages, identity, outOfReach, speaks, () -> false);
    }

    /**
     * A builder for one kiosk from which reception may be called.
     *
     * @param calls whether the way to reception is named a call at the moment
     */
    public ScreenBuilder(ScreenFactory screens, MessageCatalogue messages, HeaderInfo identity, double outOfReach,
            BooleanSupplier speaks, BooleanSupplier calls) {
        this.screens = screens;
        this.messages = messages;
        this.identity = identity;
        this.outOfReach = outOfReach;
        this.speaks = speaks;
        this.calls = calls;
    }

    /** Builds a screen for a window as large as the display profile. */
    public BuiltScreen build(Destination destination, Session session, Orientation orientation, ScreenActions actions) {
        return build(destination, session, DisplayShape.of(orientation), actions);
    }

    /** Builds a screen for a window. */
    public BuiltScreen build(Destination destination, Session session, DisplayShape shape, ScreenActions actions) {
        var layout = new ScreenLayout(shape, session.textSize().percent() / 100.0, session.reach(),
                session.contrast(), outOfReach);
        var context = new ScreenContext(session, messages.in(session.language()), identity.clock(), actions.goTo(),
                actions.remember());
        var screen = screens.create(destination, context, layout);
        var languageWords = MultilingualButton.words(identity.languages(), session.language(),
                lang -> messages.in(lang).get("bar.language"));
        var view = new ScreenView(layout, context, identity, screen, languageWords, speaks.getAsBoolean(),
                calls.getAsBoolean(), actions.back());
        return new BuiltScreen(screen, view);
    }
}
