// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.StoppableScheduler;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.Shell;
import org.wego.kiosk.shell.WindowContent;
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
    private LoadedPack loaded;
    private List<Notice> announced;
    /** Whether only notices have changed since the present screens were built. */
    private boolean stale;

    /** Builds it with its first screen; the fonts of {@code show} must be loaded. */
    RunningPack(LobbySettings settings, Destination start, PackResult.Accepted pack, LoadedPack show, Devices devices,
            StaffAccess access, Clock clock, StoppableScheduler scheduler, DisplayShape shape) {
        this.pack = pack;
        this.loaded = show;
        this.clock = clock;
        this.devices = devices;
        this.scheduler = scheduler;
        var manifest = pack.content().manifest();
        // A later pack may lack the language of --lang.
        var language = settings.lang()
                .filter(lang -> manifest.languages().stream().anyMatch(spoken -> spoken.tag().equals(lang)))
                .orElse(manifest.defaultLanguage());
        var store = new SessionStore(Session.fresh(language));
        var navigator = new Navigator(start);
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
        var display = settings.display().orElse(shape.orientation() == Orientation.VERTICAL ? DisplayProfile.PORTRAIT
                : DisplayProfile.LANDSCAPE);
        screens = content -> content.screens(changes, display, Audible.of(devices));
        builder = new ReadOnlyObjectWrapper<>(screens.apply(show));
        announced = announced();
        // Before the shell, which then builds the next screen.
        navigator.destinationProperty().subscribe((before, now) -> refresh());
        shell = new Shell(navigator, store, builder.getReadOnlyProperty(), show.messages(), show.theme(), scheduler,
                devices, IdleTimeouts.of(settings.idle()), access, shape);
        followNotices();
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

    /** Stops its timers and its voice, and releases it. */
    void end() {
        scheduler.stop();
        shell.close();
        devices.speaker().close();
    }
}
