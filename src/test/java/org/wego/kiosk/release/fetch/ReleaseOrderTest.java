// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.ReleaseWorkshop;

/** Releases only go forward; keys change; times pass. The names in capitals are those of tuf-conformance. */
class ReleaseOrderTest {

    private static final String TIMESTAMP = "timestamp.txt";

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;
    private FetchingKiosk kiosk;

    @BeforeEach
    void publishOne() {
        shop = new ReleaseWorkshop(folder);
        kiosk = new FetchingKiosk(folder.resolve("state"), shop);
        shop.publish(1);
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }

    /** MULTIPLE_CHANGES_TO_TARGET: a kiosk that was away gets the last one. */
    @Test
    void theNewestReleaseIsFetchedAndThenNothing() {
        assertThat(kiosk.fetch().line()).startsWith("stored: ");
        for (int version = 2; version <= 4; version++) {
            shop.publish(version);
        }
        assertThat(kiosk.fetch().line()).startsWith("stored: ").contains("/4-");
        assertThat(kiosk.shown()).contains("4");
        assertThat(kiosk.fetch().line()).isEqualTo("nothing newer: release 4, small 4 is stored");
    }

    /** NEW_TIMESTAMP_VERSION_ROLLBACK. */
    @Test
    void anOlderReleaseIsRefusedEvenWhenTheNewerOneIsGone() throws Exception {
        byte[] first = shop.read(TIMESTAMP);
        shop.publish(2);
        kiosk.fetch();
        shop.write(TIMESTAMP, first);
        var refusal = "refused: the source offers release 1 as its newest one, but this kiosk has had release 2";
        assertThat(kiosk.fetch().line()).isEqualTo(refusal);
        FileTrees.delete(kiosk.state().resolve("release/releases"));
        assertThat(kiosk.fetch().line()).isEqualTo(refusal);
    }

    /** SNAPSHOT_ROLLBACK and TARGETS_ROLLBACK: a new timestamp that names an old manifest. */
    @Test
    void anOldManifestUnderANewNumberIsRefused() {
        shop.publish(2);
        kiosk.fetch();
        shop.write("manifests/3.txt", shop.read("manifests/1.txt"));
        shop.pointTo(3, 3);
        assertThat(kiosk.fetch().line()).isEqualTo("refused: manifests/3.txt is the manifest of release 1");
        assertThat(kiosk.shown()).contains("2");
    }

    /** TIMESTAMP_CONTENT_CHANGES: the same number, another release. */
    @Test
    void aReleaseThatWasChangedUnderItsNumberIsRefused() {
        kiosk.fetch();
        shop.forgeManifest(1, text -> text.replace("2027", "2028"));
        assertThat(kiosk.fetch().line()).isEqualTo(
                "refused: release 1 was changed after it was published; a change needs a new release");
    }

    @Test
    void aRenewedTimestampIsNothingNewAndTheOneBeforeIsRefused() throws Exception {
        byte[] before = shop.read(TIMESTAMP);
        kiosk.fetch();
        shop.time.pass(Duration.ofDays(29));
        shop.publisher().renew(Duration.ofDays(30));
        assertThat(kiosk.fetch().line()).isEqualTo("nothing newer: release 1, small 1 is stored");
        shop.write(TIMESTAMP, before);
        assertThat(kiosk.fetch().line()).startsWith("refused: the timestamp is of 2026-11-23");
    }

    /** EXPIRED_LOCAL_TIMESTAMP and EXPIRED_LOCAL_ROOT: what is stored may have expired. */
    @Test
    void anExpiredReleaseStaysInUseAndIsReplacedByANewOne() throws Exception {
        kiosk.fetch();
        shop.time.pass(Duration.ofDays(400));
        assertThat(kiosk.fetch().line()).startsWith("refused: the timestamp expired on 2026-12-23");
        assertThat(kiosk.shown()).contains("1");
        shop.forgeTimestamp(text -> text.replace("\"expires\": \"2026", "\"expires\": \"2030"));
        assertThat(kiosk.fetch().line()).contains("has expired and stays in use");
        assertThat(Assertions.catchThrowableOfType(ReleaseRefusedException.class,
                () -> shop.publisher().renew(Duration.ofDays(30)))).hasMessageContaining("publish the pack again");
        shop.publish(2);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
    }

    @Test
    void aClockAt1970IsCalledAWrongClock() {
        assertThat(kiosk.at(at("1970-01-01T00:00:30Z")).fetch().line())
                .isEqualTo("refused: the clock of this machine is"
                        + " wrong: it says 1970-01-01T00:00:30Z, and it must be after 2026-01-01T00:00:00Z");
        assertThat(kiosk.at(at("2026-06-01T00:00:00Z")).fetch().line()).startsWith(
                "refused: the clock of this machine or of the one that publishes is wrong");
        assertThat(kiosk.lines()).hasSize(1);
        assertThat(kiosk.at(shop.time).fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.at(at("2026-06-01T00:00:00Z")).fetch().line()).contains("and it must be after 2026-11-23");
        assertThat(kiosk.at(at("2040-06-01T00:00:00Z")).fetch().line()).startsWith("refused: the timestamp expired");
    }

    /** ROOT_ROTATION: a release that both keys have signed leads from one to the other. */
    @Test
    void aKioskFollowsAChangeOfTheKey() {
        var next = ReleaseWorkshop.newKey();
        kiosk.fetch();
        shop.publish(2, shop.key, next);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        shop.publish(3, next);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        shop.publish(4, next);
        assertThat(kiosk.with(next).fetch()).isInstanceOf(FetchState.Stored.class);
        shop.publish(5, next, shop.key);
        shop.forgeTimestamp(text -> text, shop.key);
        assertThat(kiosk.fetch().line()).contains("this kiosk trusts only " + next.open().id());
        assertThat(kiosk.shown()).contains("4");
    }

    @Test
    void aKeyThatALaterReleaseDoesNotNameIsNoLongerTrusted() {
        var other = ReleaseWorkshop.newKey();
        shop.publish(2, shop.key, other);
        kiosk.fetch();
        shop.publish(3);
        kiosk.fetch();
        shop.publish(4, shop.key, other);
        shop.forgeTimestamp(text -> text, other);
        assertThat(kiosk.fetch().line()).contains("is signed by " + other.open().id());
        assertThat(kiosk.shown()).contains("3");
    }

    /** Three FAST_FORWARD_RECOVERY: a thief of the key has used up the numbers. */
    @Test
    void onlyANewKeyStartsTheNumbersAnew() throws Exception {
        shop.forgeManifest(1, text -> text.replace("\"sequence\": 1", "\"sequence\": 1000000000000"));
        shop.write("manifests/1000000000000.txt", shop.read("manifests/1.txt"));
        shop.pointTo(1_000_000_000_000L, 1_000_000_000_000L);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        var fresh = ReleaseWorkshop.newKey();
        FileTrees.delete(shop.out());
        shop.publish(2, fresh);
        assertThat(kiosk.with(shop.key, fresh).fetch().line()).contains("but this kiosk has had release 1000000000000");
        assertThat(kiosk.with(fresh).fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.shown()).contains("2");
        byte[] second = shop.read(TIMESTAMP);
        shop.publish(3, fresh);
        kiosk.fetch();
        shop.write(TIMESTAMP, second);
        assertThat(kiosk.fetch().line()).contains("but this kiosk has had release 2");
    }

    /** UNSIGNED_INITIAL_ROOT: nothing is believed before the first fetch either. */
    @Test
    void theFirstReleaseNeedsASignatureOfAGivenKey() {
        var stranger = ReleaseWorkshop.newKey();
        assertThat(kiosk.with(stranger).fetch().line()).contains("and this kiosk trusts only " + stranger.open().id());
        assertThat(kiosk.shown()).isEmpty();
    }
}
