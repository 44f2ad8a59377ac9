// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.release.fetch.FetchSetup;
import org.wego.kiosk.release.fetch.FetchState;
import org.wego.kiosk.release.fetch.FolderSource;
import org.wego.kiosk.release.fetch.ReleaseFetcher;
import org.wego.kiosk.release.fetch.ReleaseStore;

/** What is published is a pack without errors, whole, and nothing else. */
class ReleasePublisherTest {

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;

    /** A disk on which the program is killed before one of its operations. */
    private static final class KillingDisk extends PublishingDisk {

        private int left;

        KillingDisk(int operations) {
            left = operations;
        }

        private void count() {
            if (left-- == 0) {
                throw new ProgramKilled();
            }
        }

        @Override
        void place(Path finished, Path target) throws IOException {
            count();
            super.place(finished, target);
        }

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            count();
            super.write(file, bytes);
        }

        @Override
        void delete(Path file) throws IOException {
            count();
            super.delete(file);
        }
    }

    @BeforeEach
    void makePack() {
        shop = new ReleaseWorkshop(folder);
        shop.edit(1);
    }

    private String fetched(Path state) {
        var json = new StrictJson();
        var store = new ReleaseStore(state, json);
        var result = new ReleaseFetcher(new FetchSetup(List.of(shop.key.open()), Optional.of("small"),
                shop::check, shop.time, Instant.EPOCH), store, json).fetch(new FolderSource(shop.out()), _ -> {});
        return result instanceof FetchState.Stored ? store.current().orElseThrow().manifest().version()
                : result.line();
    }

    /** The version of the newest release, after a look at all its files. */
    private static String whole(ReleaseWorkshop shop) {
        try {
            var verifier = new ReleaseVerifier(new StrictJson(), TrustedKeys.of(List.of(shop.key.open())));
            var newest = verifier.timestamp(shop.read("timestamp.txt"));
            var release = verifier.manifest(shop.read(ReleaseLayout.manifest(newest.sequence())), newest);
            assertThat(release.files()).allSatisfy(file -> assertThat(Sha256.of(shop.read(ReleaseLayout.file(
                    file.sha256())))).isEqualTo(file.sha256()));
            return release.version();
        } catch (ReleaseRefusedException e) {
            return e.reason();
        }
    }

    private void refused(String reason) {
        assertThatThrownBy(() -> shop.publisher().publish(shop.pack(), ReleaseWorkshop.TIMES))
                .isInstanceOf(ReleaseRefusedException.class).hasMessageContaining(reason);
    }

    private List<String> published() throws IOException {
        try (var files = Files.walk(shop.out())) {
            return files.filter(Files::isRegularFile).map(file -> shop.out().relativize(file).toString()).sorted()
                    .toList();
        }
    }

    @Test
    void aReleaseIsASetOfFilesThatEveryoneMayRead() throws IOException {
        Files.setPosixFilePermissions(shop.pack().resolve("city.json"), PosixFilePermissions.fromString("rw-------"));
        var done = shop.publish();
        assertThat(done.release().sequence()).isEqualTo(1);
        assertThat(done.release().files()).extracting(ReleasedFile::path).contains("pack.json", "city.json")
                .isSorted();
        assertThat(published()).contains("timestamp.txt", "manifests/1.txt", shop.place(1, "city.json"));
        assertThat(Sha256.of(shop.read(shop.place(1, "city.json")))).isEqualTo(
                shop.place(1, "city.json").substring(6, 70));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shop.out()
                .resolve(shop.place(1, "city.json"))))).isEqualTo("rw-r--r--");
        assertThat(done.freshUntil()).isEqualTo(shop.time.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void aPackWithErrorsIsRefusedWithTheWordsOfTheCheck() throws IOException {
        shop.publish();
        var before = published();
        shop.edit(2).with("city.json", "{");
        refused("error: city.json:1");
        assertThat(published()).isEqualTo(before);
    }

    @Test
    void theFolderOfAnotherPackIsRefused() {
        shop.publish();
        shop.edit(2).with("pack.json", "\"small\"", "\"large\"");
        refused("holds releases of the pack 'small', not of 'large'");
    }

    @Test
    void theReleasesOfAnotherKeyAreNotContinued() {
        shop.publish(2, ReleaseWorkshop.newKey());
        refused("and this kiosk trusts only " + shop.key.open().id());
    }

    @Test
    void aLinkOutOfThePackIsRefused() throws IOException {
        Files.writeString(folder.resolve("secret.json"), "{}");
        Files.createSymbolicLink(shop.pack().resolve("linked.json"), folder.resolve("secret.json"));
        refused("linked.json (a link out of the pack, or not readable)");
    }

    @Test
    void aLinkWithinThePackIsPublishedAsAFile() throws IOException {
        Files.createSymbolicLink(shop.pack().resolve("again.json"), Path.of("city.json"));
        shop.publish();
        assertThat(shop.place(1, "again.json")).isEqualTo(shop.place(1, "city.json"));
        assertThat(fetched(folder.resolve("state"))).isEqualTo("1");
    }

    @Test
    void hiddenFilesAreLeftOutAndNamed() throws IOException {
        Files.createDirectories(shop.pack().resolve(".git/objects"));
        Files.writeString(shop.pack().resolve(".DS_Store"), "x");
        var done = shop.publish();
        assertThat(done.leftOut()).containsExactlyInAnyOrder(".git", ".DS_Store");
        assertThat(done.release().files()).noneMatch(file -> file.path().startsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"City.json", "con.json", "trailing.", "a*b.json"})
    void aNameThatIsNotForEverySystemIsRefused(String name) throws IOException {
        Files.writeString(shop.pack().resolve(name), "{}");
        refused(name.equals("City.json") ? "differ only in upper and lower case" : "cannot be part of a release");
    }

    @Test
    void releasesAreNotPutIntoThePack() {
        var publisher = new ReleasePublisher(shop.pack().resolve("out"), List.of(shop.key), shop::check,
                new StrictJson(), shop.time);
        assertThatThrownBy(() -> publisher.publish(shop.pack(), ReleaseWorkshop.TIMES))
                .hasMessageContaining("is within the pack");
    }

    @Test
    void theFilesOfTheLastFiveReleasesAreKept() throws IOException {
        for (int version = 1; version <= 7; version++) {
            shop.publish(version);
        }
        assertThat(published().stream().filter(file -> file.startsWith("manifests/"))).containsExactly(
                "manifests/3.txt", "manifests/4.txt", "manifests/5.txt", "manifests/6.txt", "manifests/7.txt");
        assertThat(published().stream().filter(file -> file.startsWith("files/"))).hasSize(5 * 15);
    }

    @Test
    void aPublicationThatIsKilledAnywhereLeavesAWholeRelease(@TempDir Path other) throws IOException {
        shop.publish();
        int killed = 0;
        boolean finished = false;
        for (int operations = 0; !finished; operations++) {
            var tried = shop.copy(other.resolve("" + operations));
            tried.edit(2);
            var publisher = tried.publisher(new KillingDisk(operations));
            finished = catchThrowable(() -> publisher.publish(tried.pack(), ReleaseWorkshop.TIMES)) == null;
            killed += finished ? 0 : 1;
            assertThat(whole(tried)).as("killed before operation %d", operations).isEqualTo(finished ? "2" : "1");
        }
        assertThat(killed).as("15 files, manifest and timestamp").isEqualTo(17);
    }

    @Test
    void aSecondPublicationAtTheSameTimeIsSentAway() throws Exception {
        var second = new ArrayList<Throwable>();
        new ReleasePublisher(shop.out(), List.of(shop.key), pack -> {
            second.add(catchThrowable(() -> shop.publisher().publish(shop.pack(), ReleaseWorkshop.TIMES)));
            return shop.check(pack);
        }, new StrictJson(), shop.time).publish(shop.pack(), ReleaseWorkshop.TIMES);
        assertThat(second).singleElement().extracting(Throwable::getMessage).asString().contains("another publication");
    }

    @Test
    void aClockThatWasSetBackIsNoticed() {
        shop.publish();
        var late = new ReleasePublisher(shop.out(), List.of(shop.key), shop::check, new StrictJson(),
                Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
        assertThatThrownBy(() -> late.publish(shop.pack(), ReleaseWorkshop.TIMES))
                .hasMessageContaining("the clock of this machine is wrong");
        assertThatThrownBy(() -> late.renew(Duration.ofDays(1)))
                .hasMessageContaining("the clock of this machine is wrong");
    }

    @Test
    void onlyAReleaseCanBeRenewed() throws IOException {
        assertThatThrownBy(() -> shop.publisher().renew(Duration.ofDays(1))).hasMessageContaining("holds no release");
        FileTrees.delete(shop.out());
        Files.createDirectory(shop.out());
        assertThatThrownBy(() -> shop.publisher().renew(Duration.ofDays(1))).hasMessageContaining("holds no release");
    }

    /** What the check reads is what is published, even if the pack is saved meanwhile. */
    @Test
    void aPackThatIsSavedMeanwhileIsPublishedAsItWasChecked() throws Exception {
        UnaryOperator<String> later = text -> text.replace("It is first.", "It is last.");
        var city = shop.pack().resolve("city.json");
        new ReleasePublisher(shop.out(), List.of(shop.key), pack -> {
            try {
                Files.writeString(city, later.apply(Files.readString(city)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return shop.check(pack);
        }, new StrictJson(), shop.time).publish(shop.pack(), ReleaseWorkshop.TIMES);
        assertThat(shop.text(shop.place(1, "city.json"))).contains("It is first.");
    }
}
