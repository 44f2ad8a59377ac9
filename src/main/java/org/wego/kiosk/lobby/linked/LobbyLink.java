// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.wego.kiosk.call.LobbyLine;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitMaker;
import org.wego.kiosk.link.UnitReport;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.platform.ProgramVersion;

/**
 * The link of a lobby: says how it is, hears which release is the newest, and does what desks ask.
 *
 * <p>Everything happens on the thread of the link. The methods may be called on any thread and never wait.
 */
public final class LobbyLink {

    private static final Duration REPORT_EVERY = Duration.ofSeconds(20);
    private static final int MAX_ANNOUNCEMENT = 2048;

    private final LinkLoop loop;
    private final Topics topics;
    private final String unitName;
    private final LobbySide lobby;
    private final StrictJson json;
    private final LinkWatch watch;
    private final BrokerLobbyLine calls;
    private final DeskTrust trust;
    private Optional<LinkedUnit> unit = Optional.empty();

    LobbyLink(LinkLoop loop, Topics topics, String unitName, String address, LobbySide lobby, StrictJson json,
            DeskTrust trust) {
        this.trust = trust;
        this.loop = loop;
        this.topics = topics;
        this.unitName = unitName;
        this.lobby = lobby;
        this.json = json;
        watch = new LinkWatch(address + " as " + topics.site() + "/" + unitName, loop::nanoTime);
        calls = new BrokerLobbyLine(loop, topics, unitName, json, this::send);
    }

    /**
     * Links a lobby from now on.
     *
     * @param state the state folder
     */
    public static LobbyLink open(BrokerConfig config, Path state, LobbySide lobby) {
        return open(config, state, lobby, new LinkThread());
    }

    /**
     * Links a lobby from now on.
     *
     * @param state the state folder
     * @param loop the thread of the link; ends with it
     */
    public static LobbyLink open(BrokerConfig config, Path state, LobbySide lobby, LinkLoop loop) {
        var json = new StrictJson();
        var wiring = new LinkWiring(config, state, json, Clock.systemUTC());
        var keys = config.deskKeys().orElse(List.of()).stream().map(Path::of).toList();
        var link = new LobbyLink(loop, wiring.topics(), config.unit(), config.address(), lobby, json,
                DeskTrust.of(keys, state, wiring.topics(), json, Clock.systemUTC()));
        link.begin((first, onStatus) -> wiring.unit(wiring.identity(UnitKind.LOBBY, ProgramVersion.current()), first,
                loop, onStatus));
        return link;
    }

    void begin(UnitMaker maker) {
        loop.run(() -> {
            try {
                var made = maker.make(report(), this::note);
                listen(made);
                unit = Optional.of(made);
                made.start();
                reportAgain();
            } catch (LinkException e) {
                tell(watch.note(e.failure()));
            }
        });
    }

    private void listen(LinkedUnit made) {
        var announcements = new MessageReader(json, MAX_ANNOUNCEMENT);
        made.on(topics.pack(), message -> announcements.read(message, PackAnnouncement.class)
                .ifPresent(lobby.announced()));
        var commands = new CommandReader(topics.answers(unitName), json);
        var runner = new CommandRunner(loop, lobby.glass(), lobby.fx(), json, topics.answers(unitName), this::send);
        made.on(topics.command(unitName), message -> commands.read(message).ifPresent(runner::run));
        made.on(topics.callAnswers(unitName), calls::answered);
        made.on(topics.allReceptions(), calls::reception);
        switch (trust) {
            case DeskTrust.TrustsKeys keys -> made.on(topics.allNotices(), new NoticeIntake(keys, lobby.texts(), loop,
                    problems -> tell(watch.note(problems)))::read);
            case DeskTrust.TrustsNone() -> watch.remark("it takes no texts of reception from there (no \"deskKeys\")");
            case DeskTrust.TrustUnusable(var reason) -> watch.note(List.of(reason));
        }
    }

    private void send(BrokerMessage message) {
        unit.ifPresent(made -> {
            var _ = made.send(message);
        });
    }

    private void note(LinkStatus status) {
        calls.connected(status.phase() == LinkPhase.CONNECTED);
        tell(watch.note(status));
    }

    private void tell(boolean news) {
        if (news) {
            lobby.changed().run();
        }
    }

    private void reportAgain() {
        show();
        var _ = loop.after(REPORT_EVERY, this::reportAgain);
    }

    private void show() {
        unit.ifPresent(made -> made.show(report()));
    }

    private UnitReport report() {
        return HealthTeller.of(lobby.health().get(), lobby.release().get(), lobby.greeting().get(),
                lobby.texts().corrections().get());
    }

    /** Something about the lobby has changed. */
    public void changed() {
        loop.run(this::show);
    }

    /** The line by which visitors call reception. */
    public LobbyLine calls() {
        return calls;
    }

    /** How the link is now. */
    public LinkHealth health() {
        return watch.health();
    }

    /**
     * Says that the lobby ends, and disconnects.
     *
     * @return completes when that is done, at the latest after two seconds
     */
    public CompletionStage<Void> close() {
        var done = new CompletableFuture<Void>();
        loop.run(calls::leave);
        loop.run(() -> unit.map(LinkedUnit::close).orElseGet(() -> CompletableFuture.completedStage(null))
                .thenAccept(done::complete));
        return done;
    }
}
