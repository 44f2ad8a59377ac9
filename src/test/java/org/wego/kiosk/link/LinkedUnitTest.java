// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.SimulatedBroker.Mood;

/** The rules of a link, in simulated time. */
class LinkedUnitTest {

    private static final String STATE = LinkSamples.TOPICS.state("lobby-1");

    private final StrictJson json = new StrictJson();
    private final SimulatedLoop loop = new SimulatedLoop();
    private final SimulatedBroker broker = new SimulatedBroker(loop);
    private final SiteView view = new SiteView(LinkSamples.TOPICS, json, loop::nanoTime);
    private final List<LinkStatus> statuses = new ArrayList<>();
    private final LinkedUnit unit = unit("boot-a");

    private LinkedUnit unit(String boot) {
        broker.watchedBy(view::read);
        return new LinkedUnit(new LinkParts(broker, loop, new Random(7), json), LinkSamples.lobby("lobby-1", boot),
                LinkSamples.TOPICS, LinkSamples.showing("1"), statuses::add);
    }

    private LinkStatus status() {
        return statuses.getLast();
    }

    private UnitState kept() {
        return new StateReader(json).read("lobby-1", broker.kept(STATE).orElseThrow().payload()).orElseThrow();
    }

    private List<Duration> waits() {
        var times = broker.openings();
        return IntStream.range(1, times.size()).mapToObj(i -> Duration.ofNanos(times.get(i) - times.get(i - 1)))
                .toList();
    }

    @Test
    void aBrokerThatAcceptsAndKicksIsAskedMoreAndMoreRarely() {
        broker.become(Mood.KICKS);
        unit.start();
        loop.pass(Duration.ofHours(1));
        assertThat(waits().size()).as("attempts within an hour").isBetween(30, 90);
        assertThat(waits().subList(0, 3)).allMatch(wait -> wait.compareTo(Duration.ofSeconds(17)) < 0);
        assertThat(waits()).as("longer waits, too").anyMatch(wait -> wait.compareTo(Duration.ofSeconds(60)) > 0);
    }

    @Test
    void aMinuteOfLifeMakesTheNextAttemptQuickAgain() {
        broker.become(Mood.DOWN);
        unit.start();
        loop.pass(Duration.ofHours(1));
        broker.become(Mood.UP);
        loop.pass(Duration.ofMinutes(5));
        assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
        broker.openings().clear();
        broker.dropAll(LinkCause.LOST);
        loop.pass(Duration.ofSeconds(5));
        assertThat(broker.openings()).hasSize(1);
    }

    @Test
    void aDeafConnectionIsReplaced() {
        unit.start();
        loop.pass(Duration.ofMinutes(10));
        assertThat(broker.openings()).hasSize(1);
        broker.become(Mood.MUTE);
        loop.pass(Duration.ofSeconds(50));
        assertThat(statuses).anySatisfy(status -> assertThat(status.failure().map(LinkFailure::cause)).contains(
                LinkCause.DEAF));
        broker.become(Mood.UP);
        loop.pass(Duration.ofMinutes(1));
        assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
        assertThat(broker.openings()).hasSizeGreaterThan(1);
    }

    @Test
    void aRefusedSubscriptionIsSaid() {
        broker.refuse("kiosk/town-hall/pack");
        unit.on("kiosk/town-hall/pack", _ -> {
        });
        unit.start();
        loop.settle();
        assertThat(status().refused()).containsExactly("not allowed: kiosk/town-hall/pack");
        assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
    }

    @Test
    void onlyTheLatestReportIsSaidAndAtMostOneASecond() {
        unit.start();
        loop.settle();
        broker.published().clear();
        for (int i = 0; i < 1000; i++) {
            unit.show(LinkSamples.showing("1." + i));
        }
        loop.pass(Duration.ofSeconds(5));
        assertThat(broker.published()).hasSizeLessThanOrEqualTo(2);
        assertThat(kept().pack().orElseThrow().version()).isEqualTo("1.999");
    }

    @Test
    void aMessageWithoutAConnectionFailsAtOnce() {
        broker.become(Mood.DOWN);
        unit.start();
        loop.settle();
        var sent = unit.send(BrokerMessage.passing("kiosk/town-hall/lobby-1/event", Payload.of("{}"),
                Duration.ofSeconds(60))).toCompletableFuture();
        loop.pass(Duration.ofSeconds(1));
        assertThat(sent.join()).map(LinkFailure::cause).contains(LinkCause.PORT);
        broker.become(Mood.UP);
        loop.pass(Duration.ofMinutes(2));
        assertThat(broker.published()).extracting(BrokerMessage::topic).containsOnly(STATE);
    }

    @Test
    void aDeathThatIsNoneIsCorrectedByTheUnit() {
        unit.start();
        loop.settle();
        broker.deliver(BrokerMessage.kept(STATE, Payload.of(broker.kept(STATE).orElseThrow().payload().toString()
                .replace("boot-a", "boot-before").replace("\"here\"", "\"lost\"")), Duration.ofSeconds(125)));
        loop.pass(Duration.ofSeconds(2));
        assertThat(kept().life()).isEqualTo(UnitState.UnitLife.HERE);
        assertThat(view.unit("lobby-1").orElseThrow().presence()).isEqualTo(UnitPresence.PRESENT);
    }

    @Test
    void everyRetainedMessageExpires() {
        unit.start();
        loop.pass(Duration.ofMinutes(2));
        broker.dropAll(LinkCause.LOST);
        loop.pass(Duration.ofMinutes(2));
        unit.close();
        loop.pass(Duration.ofSeconds(3));
        assertThat(broker.published()).filteredOn(BrokerMessage::retained).hasSizeGreaterThan(8)
                .allSatisfy(message -> assertThat(message.expiry()).contains(Duration.ofSeconds(125)));
    }

    @Test
    void threeTakeoversEndInALongPauseThatNamesTheReason() {
        unit.start();
        for (int i = 0; i < 3; i++) {
            loop.pass(Duration.ofSeconds(20));
            assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
            broker.dropAll(LinkCause.TAKEN_OVER);
            loop.settle();
        }
        assertThat(status().phase()).isEqualTo(LinkPhase.PAUSED);
        assertThat(status().failure().orElseThrow().words()).contains("same identity on two machines");
        int before = broker.openings().size();
        loop.pass(Duration.ofMinutes(9));
        assertThat(broker.openings()).hasSize(before);
        loop.pass(Duration.ofMinutes(2));
        assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
    }

    @Test
    void aClosedLinkSaysSoAndDoesNothingMore() {
        unit.start();
        loop.settle();
        var end = unit.close().toCompletableFuture();
        loop.pass(Duration.ofSeconds(3));
        assertThat(end).isCompleted();
        assertThat(kept().life()).isEqualTo(UnitState.UnitLife.STOPPED);
        int before = broker.published().size();
        loop.pass(Duration.ofHours(1));
        assertThat(broker.published()).hasSize(before);
        assertThat(broker.openings()).hasSize(1);
    }

    /** A day with faults at random: the link never gives up, never storms, and is right in the end. */
    @Test
    void aDayOfFaultsEndsLinked() {
        var random = new Random(11);
        var moods = List.of(Mood.values());
        unit.start();
        for (var passed = Duration.ZERO; passed.compareTo(Duration.ofHours(24)) < 0;) {
            var step = Duration.ofSeconds(random.nextInt(1, 900));
            broker.become(moods.get(random.nextInt(moods.size())));
            if (random.nextInt(3) == 0) {
                broker.dropAll(LinkCause.LOST);
            }
            unit.show(LinkSamples.showing("at " + passed));
            loop.pass(step);
            passed = passed.plus(step);
        }
        assertThat(broker.openings()).hasSizeLessThan(24 * 60);
        broker.become(Mood.UP);
        unit.show(LinkSamples.showing("last"));
        loop.pass(Duration.ofMinutes(3));
        assertThat(status().phase()).isEqualTo(LinkPhase.CONNECTED);
        assertThat(Optional.of(kept()).flatMap(UnitState::pack).orElseThrow().version()).isEqualTo("last");
        assertThat(view.units()).singleElement().extracting(KnownUnit::presence).isEqualTo(UnitPresence.PRESENT);
    }
}
