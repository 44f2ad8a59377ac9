// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.session.Choices;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.Equipment;
import org.wego.kiosk.shell.Front;
import org.wego.kiosk.shell.Lockdown;
import org.wego.kiosk.shell.OutOfService;
import org.wego.kiosk.shell.Patience;
import org.wego.kiosk.shell.Shell;
import org.wego.kiosk.shell.Ticker;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Fonts;
import org.wego.kiosk.theme.Theme;

/** The one window of the lobby, with its one scene. */
final class LobbyWindow {

    private static final double PORTRAIT_RATIO = 1080.0 / 1920;
    /** What a window manager's frame and a panel may take from the display. */
    private static final double ROOM_FOR_FRAME = 0.94;

    private final LobbySettings settings;
    private final ObservableValue<PackResult> pack;
    private final Clock clock;
    private final Ticker ticker;
    private final Function<PackShow, Equipment> equipment;
    private final Runnable closed;
    private final StaffAccess access;

    /**
     * A window that is not shown yet.
     *
     * @param pack what is shown; may become another accepted one of the same languages, on the FX thread
     * @param equipment of the kiosk, for the pack that it shows
     */
    LobbyWindow(LobbySettings settings, ObservableValue<PackResult> pack, Clock clock, Ticker ticker,
            Function<PackShow, Equipment> equipment, Runnable closed) {
        this(settings, pack, clock, ticker, equipment, closed, StaffAccess.none());
    }

    /**
     * A window that is not shown yet, with a door for staff.
     *
     * @param pack what is shown; may become another accepted one of the same languages, on the FX thread
     * @param equipment of the kiosk, for the pack that it shows
     * @param access what staff find behind the PIN
     */
    LobbyWindow(LobbySettings settings, ObservableValue<PackResult> pack, Clock clock, Ticker ticker,
            Function<PackShow, Equipment> equipment, Runnable closed, StaffAccess access) {
        this.settings = settings;
        this.pack = pack;
        this.clock = clock;
        this.ticker = ticker;
        this.equipment = equipment;
        this.closed = closed;
        this.access = access;
    }

    void show() {
        var display = settings.fullScreen() ? Screen.getPrimary().getBounds() : Screen.getPrimary().getVisualBounds();
        var size = settings.size().map(chosen -> new Rectangle2D(0, 0, chosen.width(), chosen.height()))
                .orElseGet(() -> fitting(display));
        var front = front(size);
        var scene = new Scene(front.root(), size.getWidth(), size.getHeight());
        var stage = new Stage();
        stage.setTitle(title());
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.run());
        if (settings.fullScreen()) {
            Lockdown.install(stage, scene, front, settings.keys(), ticker);
        }
        stage.show();
    }

    private String title() {
        return pack.getValue() instanceof PackResult.Accepted accepted
                ? accepted.content().manifest().title().in(accepted.content().manifest().defaultLanguage())
                : "Kiosk";
    }

    /** The root of the one scene, for a window of a size. */
    Parent root(Rectangle2D size) {
        return front(size).root();
    }

    /** All that stands on the one scene, for a window of a size. */
    Front front(Rectangle2D size) {
        return switch (pack.getValue()) {
            case PackResult.Accepted accepted -> lobby(accepted, size);
            case PackResult.Refused(_) -> {
                Fonts.loadForStart();
                Fonts.loadChineseNames();
                Fonts.loadChineseText();
                yield new OutOfService(new MessageCatalogue(Map.of()), new Theme(List.of()),
                        ticker, settings.keys(), access);
            }
        };
    }

    private Front lobby(PackResult.Accepted accepted, Rectangle2D size) {
        var show = new PackShow(accepted, clock);
        var language = settings.lang().orElse(show.content().manifest().defaultLanguage());
        var choices = new Choices(Session.fresh(language));
        var navigator = new Navigator(settings.start());
        var changes = new Screens.Changes(lang -> {
            choices.change(session -> session.withLanguage(lang));
            navigator.go(new Destination.Home());
        }, lang -> {
            choices.change(session -> session.withLanguage(lang));
            navigator.back();
        }, choices::change, () -> {
            choices.reset();
            navigator.restart(settings.start());
        });
        var orientation = size.getHeight() > size.getWidth() ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        var display = settings.display().orElse(orientation == Orientation.VERTICAL ? DisplayProfile.PORTRAIT
                : DisplayProfile.LANDSCAPE);
        var devices = equipment.apply(show);
        var screens = new LiveScreens(show,
                shown -> shown.screens(changes, display, devices.speaker().isAvailable()), clock, ticker);
        pack.subscribe(screens::show);
        return new Shell(navigator, choices, screens.builderProperty(), show.messages(), show.theme(), ticker, devices,
                Patience.of(settings.idle()), access, orientation);
    }

    /** The largest portrait window on a display, or the whole of it when it is higher than wide. */
    private static Rectangle2D fitting(Rectangle2D display) {
        if (display.getHeight() > display.getWidth()) {
            return display;
        }
        double height = Math.floor(display.getHeight() * ROOM_FOR_FRAME);
        return new Rectangle2D(0, 0, Math.floor(height * PORTRAIT_RATIO), height);
    }
}
