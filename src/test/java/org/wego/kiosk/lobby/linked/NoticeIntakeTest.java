// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.notice.NoticeLedger;
import org.wego.kiosk.link.notice.NoticeSamples;
import org.wego.kiosk.link.notice.NoticeSigner;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.lobby.linked.DeskTrust.TrustsKeys;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** What a lobby does with texts that stand on the broker. */
class NoticeIntakeTest extends SimulatedLobby {

    private static final Instant END = NoticeSamples.NOON.plus(Duration.ofDays(30));
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;
    private NoticeSigner signer;
    private Instant now = NoticeSamples.NOON;

    @BeforeEach
    void makeAKey() {
        signer = NoticeSamples.signer(folder.resolve("desk"), TOPICS);
    }

    private void start() {
        link = link(new TrustsKeys(NoticeSamples.verifier(signer), new NoticeLedger(folder, json), () -> now));
        begin();
    }

    private void put(NoticeSigner by, SiteNotice notice, long sequence) {
        deliver(BrokerMessage.kept(signer.topic(notice.kind(), notice.id()), by.seal(notice, sequence), HOUR));
    }

    private static SiteNotice record(String json) {
        return new SiteNotice(NoticeKind.RECORD, "numbers-1", json, END);
    }

    @Test
    void aRecordIsKeptAndOneThatStoodThereBeforeTheStartToo() {
        start();
        put(signer, record("1"), 1);
        assertThat(kept).containsExactly("1");
        kept.clear();
        start();
        assertThat(kept).as("again: the lobby may have lost it").containsExactly("1");
        assertThat(link.health().stage()).isEqualTo(LinkStage.CONNECTED);
    }

    @Test
    void anOlderTextIsNotTakenEvenAfterARestart() {
        start();
        put(signer, record("2"), 2);
        put(signer, record("1"), 1);
        assertThat(kept).containsExactly("2");
        time.pass(Duration.ofSeconds(2));
        start();
        put(signer, record("1"), 1);
        assertThat(kept).containsOnly("2");
    }

    @Test
    void aRecordThatCannotBeKeptIsAProblemAndTriedAgain() {
        start();
        obstacle = Optional.of("the disk is full");
        put(signer, record("1"), 1);
        assertThat(link.health().problem().orElseThrow()).contains("the disk is full");
        assertThat(changes).as("staff are told").isGreaterThan(0);
        obstacle = Optional.empty();
        time.pass(Duration.ofMinutes(1));
        assertThat(kept).containsExactly("1");
        assertThat(link.health().problem()).isEmpty();
    }

    @Test
    void aNewerVersionTakesThePlaceOfOneThatStillWaits() {
        start();
        obstacle = Optional.of("the disk is full");
        put(signer, record("1"), 1);
        obstacle = Optional.empty();
        put(signer, record("2"), 2);
        time.pass(Duration.ofMinutes(2));
        assertThat(kept).containsExactly("2");
    }

    @Test
    void theTextOfAStrangerIsAProblemAndNothingElse() {
        start();
        var thief = NoticeSamples.signer(folder.resolve("thief"), TOPICS);
        put(thief, record("0"), 9);
        put(thief, NoticeSamples.emergency("m-1", "Go home."), 9);
        assertThat(kept).isEmpty();
        assertThat(emergencies).isEmpty();
        assertThat(link.health().problem().orElseThrow()).contains("is signed by " + thief.publicKey().id());
        put(signer, record("1"), 1);
        put(signer, NoticeSamples.emergency("m-1", "Stay."), 1);
        assertThat(kept).containsExactly("1");
        assertThat(link.health().problem()).as("the right text stands there again").isEmpty();
    }

    @Test
    void anEmergencyEndsByASignedWithdrawalAndNotByItsRemoval() {
        start();
        put(signer, NoticeSamples.emergency("m-1", "Stay."), 1);
        var topic = signer.topic(NoticeKind.EMERGENCY, "m-1");
        deliver(BrokerMessage.removal(topic));
        assertThat(emergencies).containsExactly("m-1 {\"text\": \"Stay.\"}");
        deliver(BrokerMessage.kept(topic, signer.sealWithdrawal(NoticeKind.EMERGENCY, "m-1", END, 2), HOUR));
        assertThat(emergencies).hasSize(2).last().isEqualTo("m-1 is over");
        put(signer, NoticeSamples.emergency("m-1", "Stay."), 1);
        assertThat(emergencies).as("somebody puts up what was taken down").hasSize(2);
    }

    @Test
    void aRemovedRecordStaysInForce() {
        start();
        put(signer, record("1"), 1);
        deliver(BrokerMessage.removal(signer.topic(NoticeKind.RECORD, "numbers-1")));
        deliver(BrokerMessage.kept(signer.topic(NoticeKind.RECORD, "numbers-1"),
                signer.sealWithdrawal(NoticeKind.RECORD,
                        "numbers-1", END, 2),
                HOUR));
        assertThat(kept).containsExactly("1");
        assertThat(link.health().problem()).isEmpty();
    }

    @Test
    void aTextThatHasLongEndedTellsOfAWrongClock() {
        start();
        put(signer, new SiteNotice(NoticeKind.RECORD, "numbers-1", "1", now.minusSeconds(60)), 1);
        assertThat(link.health().problem()).as("a minute is nothing").isEmpty();
        put(signer, new SiteNotice(NoticeKind.RECORD, "numbers-1", "1", now.minusSeconds(600)), 2);
        assertThat(link.health().problem().orElseThrow()).contains("look at the clocks");
        assertThat(kept).isEmpty();
    }

    @Test
    void manyProblemsAreToldInAFewWords() {
        start();
        for (int i = 0; i < 60; i++) {
            deliver(BrokerMessage.kept(TOPICS.notice("x-" + i), Payload.of("x".repeat(i + 1)), HOUR));
            put(signer, new SiteNotice(NoticeKind.RECORD, "r-" + i, "1", now.minusSeconds(600 + i)), 1);
        }
        assertThat(link.health().problem().orElseThrow()).hasSizeLessThan(1500).contains("more of this kind");
    }

    @Test
    void theStateSaysWhichCorrectionsTheLobbyHas() {
        start();
        assertThat(state().records()).contains("a1b2c3d4e5f6");
    }

    @Test
    void aLobbyWithoutKeysTakesNothingAndSaysSo() {
        link = link(new DeskTrust.TrustsNone());
        begin();
        put(signer, record("1"), 1);
        assertThat(kept).isEmpty();
        assertThat(link.health().words()).contains("no texts of reception", "deskKeys");
        assertThat(link.health().problem()).as("a lobby with a shared folder needs none").isEmpty();
    }

    @Test
    void aKeyThatCannotBeUsedIsAProblem() throws Exception {
        var key = Files.writeString(folder.resolve("desk.pub"), "nonsense");
        var trust = DeskTrust.of(List.of(key), folder, TOPICS, json, Clock.systemUTC());
        link = link(trust);
        begin();
        assertThat(link.health().problem().orElseThrow()).contains(key + ": it has no public key");
        assertThat(DeskTrust.of(List.of(folder.resolve("desk/kiosk.pub")), folder, TOPICS, json, Clock.systemUTC()))
                .isInstanceOf(TrustsKeys.class);
    }
}
