// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.UnitMemory;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.release.KeyFiles;

/** A desk with a key on a simulated broker. Its clock shows the time of the loop. */
public final class SimulatedDesk {

    public static final Instant BEGIN = Instant.parse("2026-11-30T12:00:00Z");

    private static final Topics TOPICS = LinkSamples.TOPICS;

    private final DeskLink link;
    private final SentCorrections corrections;

    /** A desk that connects now. */
    public SimulatedDesk(SimulatedBroker broker, SimulatedLoop loop, Path state) {
        var json = new StrictJson();
        var clock = clock(loop);
        var key = DeskKey.of(Optional.of(key(state)), state, TOPICS, json, clock::instant);
        link = new DeskLink(TOPICS, new SiteBook(TOPICS, json, loop::nanoTime, clock), new UnitMemory(state,
                TOPICS.site(), json), loop, json, new BrokerNotices(key, loop, clock::instant),
                (first,
                        onStatus) -> new LinkedUnit(new LinkParts(broker, loop, new SplittableRandom(1), json),
                                LinkSamples.desk("desk-1"), TOPICS, first, onStatus));
        corrections = new SentCorrections(link.notices(), "my-city", clock);
        loop.pass(Duration.ofSeconds(3));
    }

    /** The board of a desk without the desk. */
    static NoticeBoard board(SimulatedBroker broker, SimulatedLoop loop, Path state) {
        var json = new StrictJson();
        var clock = clock(loop);
        var notices = new BrokerNotices(DeskKey.of(Optional.of(key(state)), state, TOPICS, json, clock::instant), loop,
                clock::instant);
        var unit = new LinkedUnit(new LinkParts(broker, loop, new SplittableRandom(1), json),
                LinkSamples.desk("desk-1"),
                TOPICS, LinkSamples.showing("1"), status -> notices.link(status.phase() == LinkPhase.CONNECTED));
        notices.use(unit);
        unit.start();
        loop.settle();
        return notices;
    }

    private static Path key(Path state) {
        var keys = state.resolve("keys");
        try {
            if (!Files.exists(keys)) {
                KeyFiles.make(keys);
            }
            return keys.resolve(KeyFiles.PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public key that lobbies trust. */
    public static Path publicKey(Path state) {
        return state.resolve("keys").resolve(KeyFiles.PUBLIC);
    }

    /** A clock that shows the time of a loop. */
    public static Clock clock(SimulatedLoop loop) {
        return new Clock() {
            private final long begin = loop.nanoTime();

            @Override
            public Instant instant() {
                return BEGIN.plusNanos(loop.nanoTime() - begin);
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    public NoticeBoard board() {
        return link.notices();
    }

    /** The changes at the desk are now these. */
    public void saved(OverlayState state) {
        corrections.show(state);
    }
}
