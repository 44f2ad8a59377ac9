// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.desk.lobbies.LinkedSite;
import org.wego.kiosk.desk.lobbies.SiteNews;
import org.wego.kiosk.desk.lobbies.UnitAnswer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitMaker;
import org.wego.kiosk.link.UnitReport;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.UnitMemory;

/** Links a desk with its site: says its state, follows all units, and asks lobbies for what staff want. */
public final class DeskLink implements LinkedSite, AutoCloseable {

    /** The shortest time between two reports to the view. */
    private static final Duration BATCH = Duration.ofMillis(250);
    /** Silence comes without a message. */
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final long FAREWELL_SECONDS = 3;
    private static final UnitReport REPORT = new UnitReport(UnitCondition.WELL, List.of(), Optional.empty(),
            Optional.empty(), Optional.empty());

    private final Topics topics;
    private final LinkLoop loop;
    private final SiteBook book;
    private final UnitMemory memory;
    private final UnitRequests requests;
    private final BrokerDeskLine calls;
    private final BrokerNotices notices;
    private Optional<LinkedUnit> unit = Optional.empty();
    private Optional<String> corrections = Optional.empty();
    private boolean due;
    private LinkStatus status = new LinkStatus(LinkPhase.OFF, Optional.empty(), List.of(), 0);
    private volatile SiteNews latest;
    private volatile Consumer<SiteNews> watcher = _ -> {
    };

    /** A link that has begun. */
    DeskLink(Topics topics, SiteBook book, UnitMemory memory, LinkLoop loop, StrictJson json,
            BrokerNotices notices, UnitMaker maker) {
        this.notices = notices;
        this.topics = topics;
        this.loop = loop;
        this.book = book;
        this.memory = memory;
        book.recall(memory.recall());
        latest = news();
        requests = new UnitRequests(topics, json, loop, this::send);
        calls = new BrokerDeskLine(topics, json, loop, message -> {
            var _ = send(message);
        });
        try {
            var made = maker.make(REPORT, this::note);
            book.topics().forEach(topic -> made.on(topic, this::read));
            made.on(topics.allAnswers(), requests::read);
            made.on(topics.allEvents(), calls::read);
            notices.use(made);
            unit = Optional.of(made);
            made.start();
        } catch (LinkException e) {
            note(new LinkStatus(LinkPhase.OFF, Optional.of(e.failure()), List.of(), 0));
        }
        loop.run(this::tick);
    }

    /**
     * A link over the broker that a configuration names. Its faults are told as the status of the link.
     *
     * @param state the state folder, in which the units are kept until the next start
     * @param version of the program
     */
    public static DeskLink open(BrokerConfig config, Path state, String version, Clock clock) {
        var json = new StrictJson();
        var wiring = new LinkWiring(config, state, json, clock);
        var loop = new LinkThread();
        var key = DeskKey.of(config.signingKey().map(Path::of), state, wiring.topics(), json, clock::instant);
        return new DeskLink(wiring.topics(), new SiteBook(wiring.topics(), json, loop::nanoTime, clock),
                new UnitMemory(state, config.site(), json), loop, json, new BrokerNotices(key, loop, clock::instant),
                (first, onStatus) -> wiring.unit(wiring.identity(UnitKind.DESK, version), first, loop, onStatus));
    }

    @Override
    public SiteNews now() {
        return latest;
    }

    @Override
    public void watch(Consumer<SiteNews> next) {
        watcher = next;
    }

    @Override
    public void ask(String lobby, UnitCommand command, Consumer<UnitAnswer> receiver) {
        loop.run(() -> requests.ask(lobby, command, receiver));
    }

    @Override
    public NoticeBoard notices() {
        return notices;
    }

    /** The changes of reception at this desk are now these; a word from {@code OverlayState.digest}. */
    public void corrections(String digest) {
        loop.run(() -> {
            corrections = Optional.of(digest);
            tellSoon();
        });
    }

    @Override
    public void remove(String lobby) {
        loop.run(() -> {
            book.forget(lobby);
            // The broker has forgotten it already: a state expires.
            tell();
        });
    }

    /** The line over which visitors call. */
    public DeskLine calls() {
        return calls;
    }

    /** Says that the desk ends. Waits for the broker, for three seconds at most. */
    @Override
    public void close() {
        memory.keep(book.remembered());
        var ended = unit.map(LinkedUnit::close).orElseGet(() -> CompletableFuture.completedStage(null));
        try {
            ended.toCompletableFuture().get(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The broker then says by the last will that the desk is gone.
            loop.stop();
        }
    }

    private CompletionStage<Optional<LinkFailure>> send(BrokerMessage message) {
        return unit.map(linked -> linked.send(message)).orElseGet(() -> CompletableFuture.completedStage(
                status.failure().or(() -> Optional.of(new LinkFailure(LinkCause.LOST, "this desk is not linked")))));
    }

    private void read(BrokerMessage message) {
        if (book.read(message)) {
            tellSoon();
        }
    }

    private void note(LinkStatus now) {
        status = now;
        calls.connected(now.phase() == LinkPhase.CONNECTED);
        notices.link(now.phase() == LinkPhase.CONNECTED);
        tellSoon();
    }

    private void tellSoon() {
        if (!due) {
            due = true;
            var _ = loop.after(BATCH, this::tell);
        }
    }

    private void tell() {
        due = false;
        latest = news();
        watcher.accept(latest);
    }

    private SiteNews news() {
        return new SiteNews(topics.site(), book.report(), status, notices.obstacle(), corrections);
    }

    private void tick() {
        tell();
        memory.keep(book.remembered());
        var _ = loop.after(TICK, this::tick);
    }
}
