// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.release.ProgramKilled;
import org.wego.kiosk.release.ReleaseWorkshop;
import org.wego.kiosk.release.SigningKey;

/** All or nothing: a fetch that ends anywhere leaves one whole release, and the next one goes on. */
class InterruptedFetchTest {

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;
    private FetchingKiosk kiosk;

    @BeforeEach
    void fetchOne() {
        shop = new ReleaseWorkshop(folder);
        kiosk = new FetchingKiosk(folder.resolve("state"), shop);
        shop.publish(1);
        kiosk.fetch();
    }

    private void killAtState(int number) {
        var seen = new AtomicInteger();
        assertThat(catchThrowable(() -> kiosk.fetch(new FolderSource(shop.out()), _ -> {
            if (seen.incrementAndGet() == number) {
                throw new ProgramKilled();
            }
        }))).isInstanceOf(ProgramKilled.class);
    }

    @Test
    void aFetchThatIsKilledInAnyStateIsFinishedByTheNext() {
        shop.publish(2);
        var states = new ArrayList<FetchState>();
        new FetchingKiosk(folder.resolve("other"), shop).fetch(new FolderSource(shop.out()), states::add);
        assertThat(states).hasSizeGreaterThan(10);
        for (int i = 1; i <= states.size(); i++) {
            killAtState(i);
            assertThat(kiosk.shown()).as("killed in state %d, %s", i, states.get(i - 1)).contains("1");
        }
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.shown()).contains("2");
        assertThat(kiosk.state().resolve("release/partial")).doesNotExist();
    }

    @Test
    void aReleaseThatWasMovedToItsPlaceButNotRememberedIsStoredByTheNext() {
        shop.publish(2);
        kiosk.writingBy((_, _) -> {
            throw new ProgramKilled();
        });
        assertThat(catchThrowable(kiosk::fetch)).isInstanceOf(ProgramKilled.class);
        assertThat(kiosk.shown()).contains("1");
        kiosk.writingBy(AtomicFiles::write);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.shown()).contains("2");
    }

    @Test
    void aFullDiskIsNamed() {
        shop.publish(2);
        kiosk.writingBy((_, _) -> {
            throw new IOException("No space left on device");
        });
        assertThat(kiosk.fetch().line()).isEqualTo("not fetched: cannot store the release: No space left on device");
        assertThat(kiosk.shown()).contains("1");
    }

    @Test
    void aSecondFetchAtTheSameTimeIsSentAway() {
        shop.publish(2);
        var second = new ArrayList<FetchState>();
        var first = kiosk.fetch(new FolderSource(shop.out()), state -> {
            if (state instanceof FetchState.Verified) {
                second.add(kiosk.fetch());
            }
        });
        assertThat(second).singleElement().extracting(FetchState::line).isEqualTo(
                "not fetched: another fetch is running");
        assertThat(first).isInstanceOf(FetchState.Stored.class);
    }

    @Test
    void theStatesAreReportedInTheirOrder() {
        shop.publish(2);
        kiosk.fetch();
        assertThat(kiosk.lines()).startsWith("looking: " + shop.out(), "downloading: 0 of 15 files")
                .endsWith("downloading: 15 of 15 files", "verified: release 2, small 2");
    }

    @Test
    void aDamagedReleaseIsNotUsedAndIsFetchedAgain() throws IOException {
        shop.publish(2);
        kiosk.fetch();
        var file = kiosk.store().current().orElseThrow().folder().resolve("city.json");
        Files.writeString(file, Files.readString(file).replace("first", "worst"));
        assertThat(kiosk.shown()).as("the release before").contains("1");
        assertThat(kiosk.fetch().line()).startsWith("stored: ");
        assertThat(kiosk.shown()).contains("2");
        Files.delete(kiosk.store().current().orElseThrow().folder().resolveSibling("manifest.txt"));
        assertThat(kiosk.shown()).contains("1");
        kiosk.fetch();
        assertThat(kiosk.shown()).contains("2");
    }

    @Test
    void aDamagedMemoryIsRebuiltAndNoOlderReleaseIsAccepted() throws IOException {
        byte[] first = shop.read("timestamp.txt");
        shop.publish(2);
        kiosk.fetch();
        Files.writeString(kiosk.state().resolve("release/release.json"), "{\"format\": 1,");
        assertThat(kiosk.shown()).contains("2");
        byte[] second = shop.read("timestamp.txt");
        shop.write("timestamp.txt", first);
        assertThat(kiosk.fetch().line()).contains("but this kiosk has had release 2");
        shop.write("timestamp.txt", second);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.NothingNewer.class);
    }

    @Test
    void fiveReleasesAreKept() throws IOException {
        for (int version = 2; version <= 7; version++) {
            shop.publish(version);
            kiosk.fetch();
        }
        try (var names = Files.list(kiosk.state().resolve("release/releases"))) {
            assertThat(names.map(name -> name.getFileName().toString().replaceFirst("-.*", "")))
                    .containsExactlyInAnyOrder("3", "4", "5", "6", "7");
        }
        FileTrees.delete(kiosk.store().current().orElseThrow().folder());
        assertThat(kiosk.shown()).contains("6");
    }

    /** The names of files are data: they need no quoting, and what is stored is what was signed. */
    @Test
    void unusualNamesArriveAsTheyAre() throws IOException {
        var names = List.of("media/two words.txt", "media/100%41.txt", "media/a+b&c=d#e.txt", "media/'$(x)'.txt",
                "media/\u00fcber.txt", "media/\uc11c\uc6b8.txt", "media/.txt.txt".replace("/.", "/x."));
        var pack = shop.edit(2);
        names.forEach(name -> pack.with(name, name));
        pack.with("media/decomposed-u\u0308.txt", "as macOS writes it").with(".git/config", "hidden");
        shop.publish(new SigningKey[0]);
        try (var server = new RogueServer(shop.out())) {
            assertThat(kiosk.fetch(server.source())).isInstanceOf(FetchState.Stored.class);
        }
        var stored = kiosk.store().current().orElseThrow().folder();
        assertThat(names).allSatisfy(name -> assertThat(stored.resolve(name)).hasContent(name));
        assertThat(stored.resolve("media/decomposed-\u00fc.txt")).hasContent("as macOS writes it");
        assertThat(stored.resolve(".git")).doesNotExist();
        assertThat(catchThrowable(() -> Files.size(stored.resolve("schema")))).isInstanceOf(NoSuchFileException.class);
    }
}
