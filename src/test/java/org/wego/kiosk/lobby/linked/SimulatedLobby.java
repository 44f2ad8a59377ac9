// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.SiteView;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.notice.NoticeReceiver;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.Healths;

/** A lobby on a simulated broker, with a screen that only writes down what is asked of it. */
class SimulatedLobby {

    static final Topics TOPICS = LinkSamples.TOPICS;
    static final String ANSWERS = TOPICS.answers("lobby-1");
    static final Lang KO = new Lang("ko");
    static final int RED = 0xffff0000;
    static final int BLUE = 0xff0000ff;

    final StrictJson json = new StrictJson();
    final SimulatedLoop time = new SimulatedLoop();
    final SimulatedBroker broker = new SimulatedBroker(time);
    final SiteView desk = new SiteView(TOPICS, json, time::nanoTime);
    final List<BrokerMessage> answers = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<PackAnnouncement> announced = new ArrayList<>();
    HealthReport health = Healths.well(Healths.NOW);
    ReplyOutcome outcome = ReplyOutcome.DONE;
    GlassPixels pixels = new GlassPixels(2, new int[]{RED, BLUE, BLUE, RED});
    int changes;
    final List<String> kept = new ArrayList<>();
    final List<String> emergencies = new ArrayList<>();
    Optional<String> obstacle = Optional.empty();
    Optional<String> corrections = Optional.of("a1b2c3d4e5f6");

    LobbyLink link = link(new DeskTrust.TrustsNone());

    /** The link of a lobby that trusts some desks. */
    final LobbyLink link(DeskTrust trust) {
        return link(trust, new LobbyTexts(this::keep, new RecordedEmergencies(), Runnable::run, () -> corrections));
    }

    final LobbyLink link(DeskTrust trust, LobbyTexts texts) {
        return new LobbyLink(time, TOPICS, "lobby-1", "mqtt://broker", new LobbySide(() -> health,
                () -> Optional.of(7L), () -> Optional.of(KO), new RecordedGlass(), Runnable::run, announced::add,
                texts, () -> changes++), json, trust);
    }

    private Optional<String> keep(String text) {
        if (obstacle.isEmpty()) {
            kept.add(text);
        }
        return obstacle;
    }

    /** Writes down what it is told. */
    private final class RecordedEmergencies implements NoticeReceiver {

        @Override
        public void put(SiteNotice notice) {
            emergencies.add(notice.id() + " " + notice.json());
        }

        @Override
        public void take(NoticeKind kind, String id) {
            emergencies.add(id + " is over");
        }
    }

    /** A screen that only writes down what is asked of it. */
    private final class RecordedGlass implements LinkedGlass {

        @Override
        public ReplyOutcome show(Destination page, Optional<Lang> language) {
            asked.add("show " + page + " " + language.map(Lang::tag).orElse("-"));
            if (page instanceof Destination.City) {
                throw new IllegalStateException("this page is broken");
            }
            return outcome;
        }

        @Override
        public TakenPicture picture(Optional<Destination> page, Optional<Lang> language) {
            asked.add("picture " + page.map(Destination::toString).orElse("-"));
            return outcome == ReplyOutcome.DONE
                    ? new TakenPicture(outcome, Optional.of(pixels))
                    : TakenPicture.none(outcome);
        }
    }

    void begin() {
        broker.watchedBy(message -> {
            desk.read(message);
            if (message.topic().equals(ANSWERS)) {
                answers.add(message);
            }
        });
        link.begin((first, onStatus) -> new LinkedUnit(new LinkParts(broker, time, new SplittableRandom(1), json),
                LinkSamples.lobby("lobby-1", "a"), TOPICS, first, onStatus));
        time.pass(Duration.ofSeconds(1));
    }

    UnitState state() {
        return desk.unit("lobby-1").orElseThrow().state();
    }

    BrokerMessage command(UnitCommand command, String sign) {
        return BrokerMessage.passing(TOPICS.command("lobby-1"), Payload.of(json.write(command)), Duration.ofSeconds(30))
                .answeredOn(ANSWERS, sign);
    }

    /** Sends a message and lets everything happen that it causes. */
    void deliver(BrokerMessage message) {
        broker.deliver(message);
        time.settle();
    }

    CommandReply answer() throws Exception {
        return json.read(answers.getLast().payload().bytes(), CommandReply.class);
    }
}
