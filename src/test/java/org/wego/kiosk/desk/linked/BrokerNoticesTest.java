// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.SimulatedBroker;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.link.notice.NoticeReading;
import org.wego.kiosk.link.notice.NoticeReading.VerifiedNotice;
import org.wego.kiosk.link.notice.NoticeVerifier;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** What a desk puts up at the broker, when, and with which words it fails. */
class BrokerNoticesTest {

    private static final String RECORD = LinkSamples.TOPICS.notice("r-numbers-1");
    private static final String EMERGENCY = LinkSamples.TOPICS.notice("e-m-1");
    private static final Instant NOW = SimulatedDesk.BEGIN;

    @TempDir
    private Path state;
    private SimulatedLoop loop;
    private SimulatedBroker broker;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void makeABroker() {
        loop = new SimulatedLoop();
        broker = new SimulatedBroker(loop);
    }

    private SimulatedDesk desk() {
        return new SimulatedDesk(broker, loop, state);
    }

    private static SiteNotice record(String json, Duration life) {
        return new SiteNotice(NoticeKind.RECORD, "numbers-1", json, NOW.plus(life));
    }

    private static SiteNotice emergency(String json) {
        return new SiteNotice(NoticeKind.EMERGENCY, "m-1", json, NOW.plus(Duration.ofHours(4)));
    }

    /** What a lobby reads on a topic, which trusts the desk. */
    private NoticeReading read(String topic, Instant at) throws Exception {
        return new NoticeVerifier(NoticeVerifier.keys(List.of(SimulatedDesk.publicKey(state))), LinkSamples.TOPICS,
                new StrictJson(), () -> at).read(broker.kept(topic).orElseThrow());
    }

    private VerifiedNotice standing(String topic) throws Exception {
        return (VerifiedNotice) read(topic, NOW);
    }

    private long puts(String topic) {
        return broker.published().stream().filter(message -> message.topic().equals(topic)).count();
    }

    @Test
    void aNoticeStandsSignedAtTheBrokerUntilItsEnd() throws Exception {
        desk().board().put(emergency("{}"), failures::add);
        loop.pass(Duration.ofSeconds(20));
        assertThat(standing(EMERGENCY).notice()).isEqualTo(emergency("{}"));
        assertThat(broker.kept(EMERGENCY).flatMap(BrokerMessage::expiry).orElseThrow()).isBetween(Duration.ofMinutes(
                239), Duration.ofHours(4));
        assertThat(failures).isEmpty();
    }

    @Test
    void theLastOneHasTheHighestNumberAndNothingIsPutTwice() throws Exception {
        var board = desk().board();
        board.put(record("1", Duration.ofDays(30)), failures::add);
        loop.settle();
        long first = standing(RECORD).sequence();
        board.put(record("2", Duration.ofDays(30)), failures::add);
        board.put(record("2", Duration.ofDays(30)), failures::add);
        loop.settle();
        assertThat(standing(RECORD).sequence()).isGreaterThan(first);
        assertThat(standing(RECORD).notice().json()).isEqualTo("2");
        board.put(record("2", Duration.ofDays(30)), failures::add);
        loop.settle();
        assertThat(puts(RECORD)).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutABrokerStaffHearSoAfterTenSecondsAndItIsPutUpLater() throws Exception {
        broker.become(Mood.DOWN);
        var desk = desk();
        desk.board().put(record("1", Duration.ofDays(30)), failures::add);
        loop.pass(Duration.ofSeconds(9));
        assertThat(failures).isEmpty();
        loop.pass(Duration.ofSeconds(2));
        assertThat(failures).containsExactly("nothing answers");
        broker.become(Mood.UP);
        loop.pass(Duration.ofMinutes(3));
        assertThat(standing(RECORD).notice().json()).isEqualTo("1");
    }

    @Test
    void aBrokerThatHasForgottenEverythingGetsItAgain() throws Exception {
        var desk = desk();
        desk.board().put(record("1", Duration.ofDays(30)), failures::add);
        desk.board().put(emergency("{}"), failures::add);
        loop.settle();
        broker.deliver(BrokerMessage.removal(RECORD));
        broker.deliver(BrokerMessage.removal(EMERGENCY));
        broker.dropAll(LinkCause.LOST);
        loop.pass(Duration.ofMinutes(5));
        assertThat(standing(RECORD).notice().json()).isEqualTo("1");
        assertThat(standing(EMERGENCY).withdrawn()).isFalse();
    }

    @Test
    void aRecordIsPutUpEveryDayWithALaterEnd() throws Exception {
        // Without the rest of the desk, which looks at its lobbies every five seconds.
        var board = SimulatedDesk.board(broker, loop, state);
        board.put(record("1", Duration.ofDays(30)), failures::add);
        loop.pass(Duration.ofHours(50));
        var later = (VerifiedNotice) read(RECORD, NOW.plus(Duration.ofHours(50)));
        assertThat(later.notice().until()).isEqualTo(NOW.plus(Duration.ofDays(32)));
        assertThat(later.notice().json()).isEqualTo("1");
    }

    @Test
    void whatIsTakenDownStaysDownUntilItsEnd() throws Exception {
        var board = desk().board();
        board.put(emergency("{}"), failures::add);
        board.take(NoticeKind.EMERGENCY, "m-1", failures::add);
        loop.settle();
        assertThat(standing(EMERGENCY).withdrawn()).isTrue();
        assertThat(standing(EMERGENCY).notice().until()).isEqualTo(emergency("{}").until());
    }

    @Test
    void anEmergencyIsKnownAfterARestartOfTheDeskAndOnANewBroker() throws Exception {
        desk().board().put(emergency("{\"text\": \"Stay.\"}"), failures::add);
        loop.settle();
        long first = standing(EMERGENCY).sequence();
        makeABroker();
        var board = desk().board();
        assertThat(standing(EMERGENCY).notice().json()).isEqualTo("{\"text\": \"Stay.\"}");
        board.take(NoticeKind.EMERGENCY, "m-1", failures::add);
        loop.settle();
        assertThat(standing(EMERGENCY).notice().until()).as("as long as it would have stood").isEqualTo(emergency("{}")
                .until());
        assertThat(standing(EMERGENCY).sequence()).isGreaterThan(first);
    }

    @Test
    void aDeskThatHasLostItsStateCountsOnFromWhatStandsAtTheBroker() throws Exception {
        var counter = new NoticeCounter(state, new StrictJson(), NOW);
        IntStream.range(0, 2500).forEach(_ -> counter.next());
        assertThat(new NoticeCounter(state, new StrictJson(), Instant.EPOCH).next()).as("after a restart at 1970")
                .isGreaterThan(counter.next());
        desk().board().put(record("1", Duration.ofDays(30)), failures::add);
        loop.settle();
        long before = standing(RECORD).sequence();
        Files.delete(state.resolve("notice-count.json"));
        desk().board().put(record("2", Duration.ofDays(30)), failures::add);
        loop.settle();
        assertThat(standing(RECORD).sequence()).isGreaterThan(before);
    }

    @Test
    void whatCannotStandIsRefusedInWords() {
        var board = desk().board();
        board.put(record("1", Duration.ofDays(31)), failures::add);
        board.put(record("\"" + "x".repeat(300_000) + "\"", Duration.ofDays(1)), failures::add);
        loop.settle();
        assertThat(failures).containsExactly("a text can stand for 30 days at most",
                "the text is longer than 256 kB");
        assertThat(broker.kept(RECORD)).isEmpty();
    }

    @Test
    void aDeskWithoutAKeySaysWhy() throws Exception {
        var none = DeskKey.of(Optional.empty(), state, LinkSamples.TOPICS, new StrictJson(), () -> NOW);
        new BrokerNotices(none, loop, () -> NOW).put(record("1", Duration.ofDays(1)), failures::add);
        var open = Files.writeString(state.resolve("open.key"), "nonsense");
        var wrong = new BrokerNotices(DeskKey.of(Optional.of(open), state, LinkSamples.TOPICS, new StrictJson(),
                () -> NOW), loop, () -> NOW);
        wrong.take(NoticeKind.RECORD, "numbers-1", failures::add);
        loop.settle();
        assertThat(failures).hasSize(2).first().isEqualTo("the configuration of this desk names no \"signingKey\"");
        assertThat(failures.getLast()).contains("cannot be used: " + open + ": this is not a private key");
        assertThat(wrong.obstacle()).isPresent();
    }
}
