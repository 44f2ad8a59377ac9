// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.util.Subscription;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.StoppableScheduler;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.KnownDestinations;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.SessionObserver;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.KioskUse;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.Shell;
import org.wego.kiosk.shell.WindowContent;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.idle.IdleTimeouts;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.ui.DisplayShape;

/**
 * One pack on the screen; its languages, fonts, strings and voice are released when it ends.
 *
 * <p>Use on the FX thread only.
 */
final class RunningPack {

    /** How often a waiting action checks whether the visitor has left. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
    /** The longest time between two looks at the notices. */
    private static final Duration NOTICE_INTERVAL = Duration.ofSeconds(20);

    private final PackResult.Accepted pack;
    private final StoppableScheduler scheduler;
    private final Devices devices;
    private final Clock clock;
    private final Function<LoadedPack, ScreenBuilder> screens;
    private final ReadOnlyObjectWrapper<ScreenBuilder> builder;
    private final Shell shell;
    private final SessionStore store;
    private final Navigator navigator;
    private final Destination start;
    private final Lang language;
    private final DisplayProfile display;
    private final Subscription followingCalls;
    private LoadedPack loaded;
    private List<Notice> announced;
    /** Whether only notices, or the way to reception, have changed since the present screens were built. */
    private boolean stale;

    /** Builds it with its first screen; the fonts of {@code show} must be loaded. */
    RunningPack(LobbySettings settings, Destination start, PackResult.Accepted pack, LoadedPack show, Devices devices,
            StaffAccess access, Clock clock, StoppableScheduler scheduler, DisplayShape shape,
            ObservableValue<List<EmergencyMessage>> emergencies) {
        this.pack = pack;
        this.start = start;
        this.loaded = show;
        this.clock = clock;
        this.devices = devices;
        this.scheduler = scheduler;
        var manifest = pack.content().manifest();
        // A later pack may lack the language of --lang.
        language = settings.lang()
                .filter(lang -> manifest.languages().stream().anyMatch(spoken -> spoken.tag().equals(lang)))
                .orElse(manifest.defaultLanguage());
        store = new SessionStore(Session.fresh(language));
        navigator = new Navigator(start);
        var changes = new ScreenCatalogue.SessionChanges(lang -> {
            store.change(session -> session.withLanguage(lang));
            navigator.go(new Destination.Home());
        }, lang -> {
            store.change(session -> session.withLanguage(lang));
            navigator.back();
        }, store::change, () -> {
            store.reset();
            navigator.restart(start);
        });
        display = settings.display().orElse(shape.orientation() == Orientation.VERTICAL ? DisplayProfile.PORTRAIT
                : DisplayProfile.LANDSCAPE);
        screens = content -> content.screens(changes, display, Audible.of(devices), devices.calls());
        builder = new ReadOnlyObjectWrapper<>(screens.apply(show));
        announced = announced();
        // Before the shell, which then builds the next screen.
        navigator.destinationProperty().subscribe((before, now) -> refresh());
        shell = new Shell(navigator, store, builder.getReadOnlyProperty(), show.messages(), show.theme(), scheduler,
                devices, IdleTimeouts.of(settings.idle()), access, shape, emergencyFeed(emergencies));
        followNotices();
        followingCalls = devices.calls().situation().subscribe((before, now) -> {
            stale |= LoadedPack.isCall(before) != LoadedPack.isCall(now);
            if (shell.isAtRest()) {
                refresh();
            }
        });
    }

    private EmergencyFeed emergencyFeed(ObservableValue<List<EmergencyMessage>> emergencies) {
        var manifest = pack.content().manifest();
        return new EmergencyFeed(emergencies, Stream.concat(Stream.of(language),
                manifest.languages().stream().map(spoken -> spoken.tag())).distinct().toList(), manifest.timeZone());
    }

    WindowContent content() {
        return shell;
    }

    /** Whether other content is of the same pack, so that it can replace this one during a visit. */
    boolean isOf(PackResult.Accepted other) {
        return pack.source().origin() == other.source().origin();
    }

    /** Shows other content of the same pack: reception changes no languages and no fonts. */
    void show(PackResult.Accepted other) {
        if (!other.content().equals(loaded.content())) {
            stale = other.content().equals(loaded.content().withNotices(other.content().notices()));
            loaded = loaded.with(other);
            if (!stale || shell.isAtRest()) {
                rebuild();
            }
        }
    }

    /**
     * Builds the screens again when a notice begins or ends; while a visitor is there only with the next screen, so that
     * nothing moves under the finger.
     */
    private void followNotices() {
        stale |= !announced().equals(announced);
        if (shell.isAtRest()) {
            refresh();
        }
        scheduler.after(untilNextNotice(), this::followNotices);
    }

    private void refresh() {
        if (stale) {
            rebuild();
        }
    }

    /** The time until a notice begins or ends; not long, because the clock may be set in the meantime. */
    private Duration untilNextNotice() {
        var now = clock.instant();
        return loaded.content().nextNoticeChange(now).map(next -> Duration.between(now, next))
                .filter(left -> left.compareTo(NOTICE_INTERVAL) < 0).orElse(NOTICE_INTERVAL);
    }

    private void rebuild() {
        stale = false;
        announced = announced();
        builder.set(screens.apply(loaded));
    }

    private List<Notice> announced() {
        return loaded.content().noticesAt(TrustedClock.of(clock));
    }

    /** Runs an action once no visitor is there; never if this pack ends before. */
    void whenAtRest(Runnable action) {
        if (shell.isAtRest()) {
            action.run();
        } else {
            scheduler.after(POLL_INTERVAL, () -> whenAtRest(action));
        }
    }

    /** Reports from now on what visitors do. */
    void observe(SessionObserver observer) {
        new SessionReports(shell, navigator, store, observer).begin();
    }

    /** How reception is, and how the call of the visitor is. */
    ObservableValue<CallSituation> calls() {
        return devices.calls().situation();
    }

    /** The time zone of the lobby. */
    ZoneId zone() {
        return loaded.content().manifest().timeZone();
    }

    /** Who uses the kiosk. */
    KioskUse use() {
        return shell.use();
    }

    /** Whether the pack has what a page is about. */
    boolean has(Destination page) {
        return KnownDestinations.has(loaded.content(), page);
    }

    /** Shows a page because reception asks for it; in the present language if the pack lacks another one. */
    void showForReception(Destination page, Optional<Lang> wanted) {
        shell.showForReception(page, wanted.filter(this::speaks));
        CardVoice.say(page, loaded.content(), store.session(), devices);
    }

    private boolean speaks(Lang lang) {
        return loaded.content().manifest().languages().stream().anyMatch(spoken -> spoken.tag().equals(lang));
    }

    /**
     * A picture of a page as the next visitor would see it.
     *
     * @param page empty: the greeting
     * @param wanted its language; the first language of the kiosk if the pack lacks it
     * @param width of the window
     * @param height of the window
     */
    GlassPixels picture(Optional<Destination> page, Optional<Lang> wanted, double width, double height) {
        var session = Session.fresh(wanted.filter(this::speaks).orElse(language));
        var still = loaded.screens(ScreenCatalogue.SessionChanges.none(), display, Audible.of(devices));
        var built = still.build(page.orElse(start), session, DisplayShape.of(width, height, 1),
                new ScreenBuilder.ScreenActions(_ -> {
                }, _ -> {
                }, () -> {
                }));
        return ScreenPhotograph.of(built, loaded, session, width, height);
    }

    /** Stops its timers and its voice, and releases it. */
    void end() {
        scheduler.stop();
        followingCalls.unsubscribe();
        shell.close();
        devices.speaker().close();
    }
}
