// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.link.notice.NoticeSamples.NOON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.NoticeReading.EndedNotice;
import org.wego.kiosk.link.notice.NoticeReading.RefusedNotice;
import org.wego.kiosk.link.notice.NoticeReading.VerifiedNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** What somebody can try who has the broker and no key. */
class NoticeAttackTest {

    private static final SiteNotice NOTICE = NoticeSamples.emergency("m-1", "Leave the building.");

    @TempDir
    private Path folder;
    private NoticeSigner desk;
    private NoticeVerifier lobby;
    private String topic;
    private byte[] sealed;

    @BeforeEach
    void seal() {
        desk = NoticeSamples.signer(folder.resolve("desk"), LinkSamples.TOPICS);
        lobby = NoticeSamples.verifier(desk);
        topic = desk.topic(NOTICE.kind(), NOTICE.id());
        sealed = desk.seal(NOTICE, 7).bytes();
    }

    private NoticeReading read(String on, Payload payload) {
        return lobby.read(BrokerMessage.kept(on, payload, Duration.ofHours(1)));
    }

    private String refusal(String on, byte[] bytes) {
        assertThat(read(on, Payload.of(bytes))).isInstanceOf(RefusedNotice.class);
        return ((RefusedNotice) read(on, Payload.of(bytes))).reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return new String(sealed, StandardCharsets.UTF_8);
    }

    @Test
    void whatATrustedDeskHasSignedIsReadAsItWasWritten() {
        assertThat(read(topic, Payload.of(sealed))).isEqualTo(new VerifiedNotice(NOTICE, 7, false));
        assertThat(read(topic, desk.sealWithdrawal(NOTICE.kind(), NOTICE.id(), NOTICE.until(), 8))).isEqualTo(
                new VerifiedNotice(new SiteNotice(NOTICE.kind(), "m-1", "{}", NOTICE.until()), 8, true));
    }

    @Test
    void aTextWithoutASignatureIsRefused() {
        assertThat(refusal(topic, bytes("{\"text\": \"Come closer.\"}"))).contains("is not a signed text");
        assertThat(refusal(topic, bytes(text().replaceAll("signature .*\n", "")))).contains("is not signed");
        assertThat(refusal(topic, bytes(text().replaceAll("(signature .*\n)", "$1$1")))).contains("repeated signature");
    }

    @Test
    void theSignatureOfAnotherKeyIsRefused() {
        var thief = NoticeSamples.signer(folder.resolve("thief"), LinkSamples.TOPICS);
        assertThat(refusal(topic, thief.seal(NOTICE, 7).bytes())).contains("is signed by " + thief.publicKey().id(),
                "trusts only " + desk.publicKey().id());
        var namedOtherwise = new String(thief.seal(NOTICE, 7).bytes(), StandardCharsets.UTF_8).replace(thief.publicKey()
                .id(), desk.publicKey().id());
        assertThat(refusal(topic, bytes(namedOtherwise))).contains("changed after it was signed");
    }

    @Test
    void noWrongBitIsAccepted() {
        var random = new SplittableRandom(3);
        var accepted = new ArrayList<Integer>();
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            if (!(read(topic, Payload.of(changed)) instanceof RefusedNotice)) {
                accepted.add(i);
            }
        }
        assertThat(accepted).as("of %d places in first line, signature, head and content", sealed.length).isEmpty();
    }

    @Test
    void aSignatureForSomethingElseDoesNotCount() {
        assertThat(refusal(topic, bytes(text().replace("site notice", "release manifest")))).contains("not a signed");
    }

    @Test
    void aNoticeCountsOnlyWhereItWasPutUp() {
        assertThat(refusal(desk.topic(NoticeKind.EMERGENCY, "m-2"), sealed)).contains("was signed for " + topic);
        assertThat(refusal(desk.topic(NoticeKind.RECORD, "m-1"), sealed)).contains("was signed for " + topic);
        var elsewhere = NoticeSamples.signer(folder.resolve("elsewhere"), new Topics("wego-kiosk", "library"));
        var other = NoticeSamples.verifier(elsewhere).read(BrokerMessage.kept(topic, elsewhere.seal(NOTICE, 7),
                Duration.ofHours(1)));
        assertThat(other).as("of another site, with a trusted key").isInstanceOf(RefusedNotice.class);
    }

    @Test
    void anEndedNoticeIsOver() {
        for (var until : List.of(NOON, NOON.minusSeconds(1), Instant.EPOCH)) {
            assertThat(read(topic, desk.seal(new SiteNotice(NOTICE.kind(), "m-1", "{}", until), 7))).isEqualTo(
                    new EndedNotice(NoticeKind.EMERGENCY, until));
        }
    }

    @Test
    void aLongMessageIsNotEvenLookedAt() {
        var large = new SiteNotice(NOTICE.kind(), "m-1", "\"" + "x".repeat(NoticeVerifier.MAX_BYTES) + "\"", NOTICE
                .until());
        assertThat(refusal(topic, desk.seal(large, 7).bytes())).contains("longer than 256 kB");
    }

    @Test
    void anOlderNoticeIsKnownAsSuchAfterARestart() {
        var json = new StrictJson();
        var ledger = new NoticeLedger(folder, json);
        ledger.note(topic, 7, NOTICE.until());
        ledger.note(topic, 5, NOTICE.until());
        ledger.save(NOON);
        var next = new NoticeLedger(folder, json);
        assertThat(next.isOlder(topic, 6)).isTrue();
        assertThat(next.isOlder(topic, 7)).as("the same one again").isFalse();
        assertThat(next.isOlder(desk.topic(NoticeKind.EMERGENCY, "m-2"), 1)).isFalse();
    }

    @Test
    void aDamagedLedgerIsStartedAfresh() throws Exception {
        Files.writeString(folder.resolve("link-notices.json"), "{\"format\"");
        assertThat(new NoticeLedger(folder, new StrictJson()).isOlder(topic, 1)).isFalse();
    }
}
