// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;

/** What a lobby does with records that a desk sends. */
class ReceivedRecordsTest {

    private static final RecordKey KEY = WritingProcess.KEY;
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path place;
    private final StrictJson json = new StrictJson();
    private OverlayFolder desk;
    private OverlayFolder lobby;

    @BeforeEach
    void open() {
        desk = folder(place.resolve("desk"), Optional.of("my-city"));
        lobby = folder(place.resolve("lobby"), Optional.of("my-city"));
    }

    private OverlayFolder folder(Path path, Optional<String> pack) {
        return new OverlayFolder(path, json, OverlayUnderTest.CLOCK, () -> pack, Optional.empty());
    }

    private RecordVersion save(long expected, String about) {
        return saved(desk.save(KEY, expected, new Change.Replaced(WritingProcess.wording(about), Optional.empty()),
                BY));
    }

    private Optional<String> send(RecordVersion version) {
        return lobby.received().take(SentRecord.text("my-city", version, json), json);
    }

    @Test
    void theLobbyHasTheRecordAsItWasSavedAtTheDesk() {
        save(0, "one");
        var second = save(1, "two");
        assertThat(send(second)).isEmpty();
        assertThat(lobby.read().entries()).isEqualTo(desk.read().entries());
        assertThat(lobby.read().digest()).isEqualTo(desk.read().digest());
        assertThat(lobby.versions(KEY)).containsExactly(second);
        assertThat(folder(place.resolve("lobby"), Optional.of("my-city")).read().entry(KEY)).as("after a restart")
                .contains(second);
    }

    @Test
    void aWithdrawalIsAVersionLikeAnyOther() {
        var first = save(0, "one");
        send(first);
        var withdrawn = saved(desk.save(KEY, 1, new Change.Withdrawn(), BY));
        assertThat(send(withdrawn)).isEmpty();
        assertThat(lobby.read().changesNothing()).isTrue();
        assertThat(lobby.read().digest()).as("as if nothing had ever been saved").isEqualTo(OverlayState.nothing()
                .digest());
        assertThat(send(first)).as("comes late").isEmpty();
        assertThat(lobby.read().changesNothing()).isTrue();
    }

    @Test
    void anOlderVersionNeverComesBack() {
        var first = save(0, "one");
        var second = save(1, "two");
        send(second);
        assertThat(send(first)).isEmpty();
        assertThat(lobby.read().entry(KEY)).contains(second);
    }

    @Test
    void aFolderThatIsSharedIsLeftAlone() throws IOException {
        var first = save(0, "one");
        var latest = place.resolve("desk/latest");
        var before = Files.readString(latest);
        var shared = folder(place.resolve("desk"), Optional.of("my-city"));
        assertThat(shared.received().take(SentRecord.text("my-city", first, json), json)).isEmpty();
        assertThat(Files.readString(latest)).isEqualTo(before);
    }

    @Test
    void whatWasChangedHereTooIsSaidAndNotOverwritten() {
        var here = saved(lobby.save(KEY, 0, new Change.Replaced(WritingProcess.wording("here"), Optional.empty()), BY));
        assertThat(send(save(0, "there"))).hasValueSatisfying(why -> assertThat(why).contains(
                "the record numbers/police from reception was also changed in", "delete records/numbers/police.json"));
        assertThat(lobby.read().entry(KEY)).contains(here);
    }

    @Test
    void aRecordOfAnotherPackIsNotTaken() throws IOException {
        var version = save(0, "one");
        lobby = folder(place.resolve("lobby"), Optional.of("library"));
        assertThat(send(version))
                .contains("the record numbers/police from reception is for the pack 'my-city', and this"
                        + " lobby shows 'library'");
        lobby = folder(place.resolve("lobby"), Optional.empty());
        assertThat(send(version).orElseThrow()).endsWith("this lobby has no content yet");
        assertThat(Files.exists(place.resolve("lobby"))).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(place.resolve("lobby"), "a file");
        assertThat(send(save(0, "one")).orElseThrow()).contains("cannot be kept in " + place.resolve("lobby"),
                "this is a file, not a folder");
    }

    @Test
    void whatIsNoRecordIsSaid() {
        var text = SentRecord.text("my-city", save(0, "one"), json);
        var received = lobby.received();
        assertThat(received.take("{}", json).orElseThrow()).contains("cannot read");
        assertThat(received.take(text.replace("\"numbers\"", "\"unicorns\""), json).orElseThrow()).contains(
                "does not know: unicorns/police");
        assertThat(received.take(text.replace("\"numbers\"", "\"contact\""), json).orElseThrow()).contains(
                "does not know: contact/police");
        assertThat(received.take(text.replaceFirst("\"police\"", "\"../x\""), json).orElseThrow()).contains(
                "cannot read");
        assertThat(lobby.read().entries()).isEmpty();
    }

    @Test
    void theWatchSeesARecordAtOnceAndNotAtTheNextPoll() throws InterruptedException {
        var seen = new LinkedBlockingQueue<OverlayState>();
        try (var _ = lobby.watch(lobby.read(), NEVER, seen::add);
                var _ = desk.watch(desk.read(), NEVER, seen::add)) {
            var version = save(0, "one");
            assertThat(Optional.ofNullable(seen.poll(20, TimeUnit.SECONDS)).orElseThrow().entry(KEY)).as(
                    "what is saved here").contains(version);
            send(version);
            assertThat(Optional.ofNullable(seen.poll(20, TimeUnit.SECONDS)).orElseThrow().entry(KEY)).as(
                    "what is received").contains(version);
        }
    }
}
