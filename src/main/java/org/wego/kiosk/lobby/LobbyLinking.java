// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.wego.kiosk.call.LobbyLine;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.emergency.EmergencyDesk;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.notice.NoticeReceiver;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.lobby.linked.LobbyLink;
import org.wego.kiosk.lobby.linked.LobbySide;
import org.wego.kiosk.lobby.linked.LobbyTexts;

/**
 * Links a running lobby with other units. Made only where the configuration names a broker: it loads the library.
 *
 * <p>May be used on any thread.
 */
final class LobbyLinking {

    private static final Logger LOG = System.getLogger(LobbyLinking.class.getName());
    private static final long FAREWELL_SECONDS = 2;

    private final LobbyLink link;

    private LobbyLinking(LobbyLink link) {
        this.link = link;
    }

    /** Links the lobby from now on. */
    static LobbyLinking begin(BrokerConfig broker, LobbySettings settings, PackLifecycle lifecycle,
            LobbyMonitor monitor, LobbyWindow window, EmergencyDesk emergencies) {
        return begin(broker, settings, lifecycle, monitor, window, emergencies, new LinkThread());
    }

    /** Links the lobby from now on, on this thread of the link. */
    static LobbyLinking begin(BrokerConfig broker, LobbySettings settings, PackLifecycle lifecycle,
            LobbyMonitor monitor, LobbyWindow window, EmergencyDesk emergencies, LinkLoop loop) {
        var releases = lifecycle.releases();
        var side = new LobbySide(monitor::health, () -> releases.flatMap(from -> from.shown(lifecycle.onGlass())),
                () -> lifecycle.onGlass().flatMap(content -> content.greeting(settings.lang())),
                new LobbyGlass(window), Platform::runLater,
                newest -> releases.ifPresent(from -> from.announced(newest.pack(), newest.sequence())),
                texts(lifecycle.live(), emergencies), monitor::linkChanged);
        var link = LobbyLink.open(broker, settings.state(), side, loop);
        monitor.watchLink(link::health, link::changed);
        return new LobbyLinking(link);
    }

    /** The line by which visitors call reception. */
    LobbyLine calls() {
        return link.calls();
    }

    private static LobbyTexts texts(LiveContent live, EmergencyDesk emergencies) {
        var json = new StrictJson();
        var received = live.folder().received();
        var disk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("texts").factory());
        return new LobbyTexts(text -> received.take(text, json), new NoticeReceiver() {
            @Override
            public void put(SiteNotice notice) {
                disk.execute(() -> emergencies.receive(notice.json()).ifPresent(why -> LOG.log(Level.WARNING,
                        "The emergency message {0} from reception is not used: {1}", notice.id(), why)));
            }

            @Override
            public void take(NoticeKind kind, String id) {
                disk.execute(() -> emergencies.withdraw(id));
            }
        }, disk, () -> Optional.of(live.corrections()));
    }

    /** Says that the lobby ends, which takes two seconds at most. */
    void close() {
        try {
            link.close().toCompletableFuture().get(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.DEBUG, "The broker was not told that the lobby ends", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
