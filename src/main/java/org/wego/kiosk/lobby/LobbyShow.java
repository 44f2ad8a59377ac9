// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import javafx.geometry.Orientation;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.StoppableTicker;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.LiveScreens;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.screens.Screens;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.Equipment;
import org.wego.kiosk.shell.Front;
import org.wego.kiosk.shell.Patience;
import org.wego.kiosk.shell.Shell;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.ui.GlassShape;

/**
 * One pack on the glass: languages, typefaces, words and voice are its own, and end with it.
 *
 * <p>For the FX thread alone.
 */
final class LobbyShow {

    /** How often is looked whether a visitor has gone, while something waits for it. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final PackResult.Accepted pack;
    private final StoppableTicker ticker;
    private final Equipment devices;
    private final LiveScreens screens;
    private final Shell shell;

    /** Builds it, with its first screen; whoever made {@code show} loaded its typefaces. */
    LobbyShow(LobbySettings settings, Destination start, PackResult.Accepted pack, PackShow show, Equipment devices,
            StaffAccess access, Clock clock, StoppableTicker ticker, GlassShape shape) {
        this.pack = pack;
        this.devices = devices;
        this.ticker = ticker;
        var manifest = pack.content().manifest();
        // Another pack than the one that was there at the start may lack what the start asked for.
        var language = settings.lang()
                .filter(lang -> manifest.languages().stream().anyMatch(spoken -> spoken.tag().equals(lang)))
                .orElse(manifest.defaultLanguage());
        var choices = new Choices(Session.fresh(language));
        var navigator = new Navigator(start);
        var changes = new Screens.Changes(lang -> {
            choices.change(session -> session.withLanguage(lang));
            navigator.go(new Destination.Home());
        }, lang -> {
            choices.change(session -> session.withLanguage(lang));
            navigator.back();
        }, choices::change, () -> {
            choices.reset();
            navigator.restart(start);
        });
        var display = settings.display().orElse(shape.orientation() == Orientation.VERTICAL ? DisplayProfile.PORTRAIT
                : DisplayProfile.LANDSCAPE);
        screens = new LiveScreens(show,
                shown -> shown.screens(changes, display, Audible.of(devices)), clock, ticker);
        shell = new Shell(navigator, choices, screens.builderProperty(), show.messages(), show.theme(), ticker,
                devices, Patience.of(settings.idle()), access, shape);
    }

    Front front() {
        return shell;
    }

    /** Whether other content is of the same pack, and can take its place before the visitor's eyes. */
    boolean isOf(PackResult.Accepted other) {
        return pack.source().origin() == other.source().origin();
    }

    /** Shows other content of the same pack. */
    void show(PackResult.Accepted other) {
        screens.show(other);
    }

    /** Does something once nobody is there; not at all when the show ends before. */
    void whenAtRest(Runnable action) {
        if (shell.isAtRest()) {
            action.run();
        } else {
            ticker.after(LOOK, () -> whenAtRest(action));
        }
    }

    /** Ends it: nothing of it ticks, speaks or stays. */
    void end() {
        ticker.stop();
        shell.close();
        devices.speaker().close();
    }
}
