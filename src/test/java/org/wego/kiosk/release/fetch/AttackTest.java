// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.release.ReleaseWorkshop;

/**
 * What an attacker on the network or on the web server can do with two releases that he has seen. The names in capitals
 * are those of tuf-conformance.
 */
class AttackTest {

    private static final String TIMESTAMP = "timestamp.txt";
    private static final String MANIFEST = "manifests/2.txt";

    private static ReleaseWorkshop published;

    @TempDir
    private Path folder;

    /**
     * One attack on a kiosk that has release 1, when release 2 is published.
     *
     * @param reason a part of the sentence that staff read
     */
    record Attack(String name, Consumer<ReleaseWorkshop> done, String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        var thief = ReleaseWorkshop.newKey();
        return Stream.of(
                new Attack("UNSIGNED_METADATA: the timestamp", shop -> shop.tamper(TIMESTAMP,
                        AttackTest::withoutSignatures), "timestamp.txt is not signed"),
                new Attack("UNSIGNED_METADATA: the manifest", shop -> {
                    shop.tamper(MANIFEST, AttackTest::withoutSignatures);
                    shop.pointTo(2, 2);
                }, "manifests/2.txt is not signed"),
                new Attack("a stranger signs the timestamp", shop -> shop.forgeTimestamp(text -> text, thief),
                        "is signed by " + thief.open().id() + ", and this kiosk trusts only"),
                new Attack("a stranger signs everything", shop -> shop.forgeManifest(2, text -> text, thief),
                        "and this kiosk trusts only"),
                new Attack("a stranger signs the manifest alone", shop -> {
                    shop.forgeManifest(2, text -> text, thief);
                    shop.pointTo(2, 2);
                }, "manifests/2.txt is signed by " + thief.open().id()),
                new Attack("INVALID_SIG_IN_VALID_METADATA: the signature of another text", shop -> shop
                        .tamper(TIMESTAMP, text -> text.replace("\"pack\"", " \"pack\"")),
                        "timestamp.txt was changed after it was signed"),
                new Attack("INVALID_SIG_IN_VALID_METADATA: a signature of zeros", shop -> shop.tamper(TIMESTAMP,
                        text -> text.replaceFirst("(signature \\w{16} )\\w+", "$1" + "0".repeat(128))),
                        "changed after it was signed"),
                new Attack("the same signature in capital letters", shop -> shop.tamper(TIMESTAMP,
                        text -> text.lines().map(line -> line.startsWith("signature") ? "signature "
                                + line.substring(10).toUpperCase(Locale.ROOT) : line)
                                .collect(Collectors.joining("\n", "", "\n"))),
                        "damaged or repeated signature line"),
                new Attack("DUPLICATE_SIG_KEYIDS", shop -> shop.tamper(TIMESTAMP,
                        text -> text.replaceFirst("(signature .*\n)", "$1$1")), "damaged or repeated signature line"),
                new Attack("METADATA_BYTES_MATCH: the same values, written otherwise", shop -> shop.tamper(MANIFEST,
                        text -> text.replace("\n  ", "\n")), "is not the one that the timestamp names"),
                new Attack("METADATA_BYTES_MATCH: and a timestamp that fits", shop -> {
                    shop.tamper(MANIFEST, text -> text.replace("\n  ", "\n"));
                    shop.pointTo(2, 2);
                }, "manifests/2.txt was changed after it was signed"),
                new Attack("INCORRECT_METADATA_TYPE: a manifest as the timestamp", shop -> shop.write(TIMESTAMP,
                        shop.read(MANIFEST)), "is not a signed timestamp of a release"),
                new Attack("INCORRECT_METADATA_TYPE: a timestamp as the manifest", shop -> {
                    shop.write("manifests/3.txt", shop.read(TIMESTAMP));
                    shop.pointTo(3, 3);
                }, "is not a signed manifest of a release"),
                new Attack("INCORRECT_METADATA_TYPE: the signature of a timestamp over a manifest", shop -> {
                    shop.tamper(MANIFEST,
                            text -> shop.text(TIMESTAMP).replace("release timestamp", "release manifest"));
                    shop.pointTo(2, 2);
                }, "manifests/2.txt was changed after it was signed"),
                new Attack("no timestamp but a page of the web server", shop -> shop.write(TIMESTAMP,
                        "<html>Log in first</html>".getBytes(StandardCharsets.UTF_8)),
                        "it does not begin with 'wego-kiosk release timestamp 1'"),
                new Attack("an empty timestamp", shop -> shop.write(TIMESTAMP, new byte[0]),
                        "is not a signed timestamp"),
                new Attack("a timestamp without end", shop -> shop.write(TIMESTAMP, new byte[70_000]),
                        "timestamp.txt is larger than 65536 bytes"),
                new Attack("a folder in the place of a file", shop -> {
                    shop.delete(MANIFEST);
                    shop.folder(MANIFEST);
                }, "manifests/2.txt in "),
                new Attack("TIMESTAMP_404", shop -> shop.delete(TIMESTAMP), "timestamp.txt is missing"),
                new Attack("SNAPSHOT_404", shop -> shop.delete(MANIFEST), "manifests/2.txt is missing"),
                new Attack("TARGETS_404", shop -> shop.delete(shop.place(2, "city.json")), ".bin is missing"),
                new Attack("REPOSITORY_SUBSTITUTES_TARGET_FILE", shop -> shop.write(shop.place(2, "city.json"),
                        shop.read(shop.place(2, "offices.json"))), "'city.json' is "),
                new Attack("a file of the former release", shop -> shop.write(shop.place(2, "city.json"),
                        shop.read(shop.place(1, "city.json"))), "'city.json' is cut off"),
                new Attack("another file of the same size", shop -> shop.tamper(shop.place(2, "city.json"),
                        text -> text.replace("It is first.", "It is worst.")),
                        "'city.json' is not the file that was signed"),
                new Attack("a longer file", shop -> shop.tamper(shop.place(2, "city.json"), text -> text + " "),
                        "'city.json' is larger than"),
                new Attack("a shorter manifest", shop -> shop.tamper(MANIFEST,
                        text -> text.substring(0, text.length() - 2)), "is not the one that the timestamp names"),
                new Attack("a longer manifest", shop -> shop.tamper(MANIFEST, text -> text + "\n"),
                        "manifests/2.txt is larger than"),
                new Attack("NEW_TIMESTAMP_VERSION_ROLLBACK, TARGETS_EXPIRED: an old copy, too late",
                        shop -> shop.time.pass(Duration.ofDays(31)), "the timestamp expired on"));
    }

    private static String withoutSignatures(String text) {
        return text.replaceFirst("signature .*\n", "");
    }

    @BeforeAll
    static void publish(@TempDir Path shared) {
        published = FetchingKiosk.oneOfTwoReleases(shared);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedInWordsAndChangesNothing(Attack attack) {
        var shop = published.copy(folder);
        var kiosk = FetchingKiosk.of(shop);
        var before = kiosk.releases();
        attack.done.accept(shop);
        assertThat(kiosk.fetch().line()).matches("(refused|not fetched): .*").contains(attack.reason)
                .doesNotContain("Exception");
        assertThat(kiosk.releases()).isEqualTo(before);
        assertThat(kiosk.shown()).contains("1");
    }

    /** A kiosk without a release takes none that was attacked, and takes the next good one as if nothing had been. */
    @Test
    void noAttackGetsThroughToANewKioskOrKeepsItFromALaterRelease() {
        var shop = published.copy(folder);
        var kiosk = new FetchingKiosk(folder.resolve("new"), shop);
        attacks().forEach(attack -> {
            var tried = published.copy(folder.resolve(attack.name.replaceAll("\\W", "")));
            attack.done.accept(tried);
            assertThat(kiosk.at(tried.time).fetch(new FolderSource(tried.out()))).as(attack.name).isNotInstanceOf(
                    FetchState.Stored.class);
        });
        assertThat(kiosk.shown()).isEmpty();
        shop.publish(3);
        assertThat(kiosk.at(shop.time).fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.shown()).contains("3");
    }

    @Test
    void aTextThatWasSignedForSomethingElseIsNoRelease() {
        var shop = published.copy(folder);
        shop.tamper(TIMESTAMP, text -> text.replace("timestamp 1\n", "timestamp 2\n"));
        assertThat(FetchingKiosk.of(shop).fetch().line()).contains("does not begin with");
    }
}
