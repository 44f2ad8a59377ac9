// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.release.ReleaseWorkshop;

/** A trusted key has signed what no release may be: by mistake, by another program, or because it was stolen. */
class WronglySignedTest {

    private static final String CITY = "\"path\": \"city.json\"";

    private static ReleaseWorkshop published;

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;
    private FetchingKiosk kiosk;

    /**
     * A change of a manifest that is signed nevertheless.
     *
     * @param reason a part of the sentence that staff read
     */
    record SignedFault(String name, UnaryOperator<String> change, String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<SignedFault> manifests() {
        return Stream.of(
                new SignedFault("CUSTOM_FIELDS", text -> text.replace("\"format\"", "\"extra\": 1,\n  \"format\""),
                        "'extra'"),
                new SignedFault("TARGETS_ROLE_REMOVAL: no list of files", text -> text.replaceFirst(
                        "(?s),\\s+\"files\": \\[.*\\]", ""), "files"),
                new SignedFault("no files", text -> text.replaceFirst("(?s)\"files\": \\[.*\\]", "\"files\": []"),
                        "cannot be shown by this program: error: pack.json"),
                new SignedFault("a file missing in the list", text -> text.replaceFirst(
                        "\\{\\s+\"path\": \"city.json\"[^}]*},", ""),
                        "cannot be shown by this program: error: pack.json"),
                new SignedFault("DOWNLOAD_WITH_UNKNOWN_HASH_ALGORITHM", text -> text.replace("sha256", "sha3"),
                        "'sha256' is missing"),
                new SignedFault("a digest that is none", text -> text.replaceFirst("\"sha256\": \"..",
                        "\"sha256\": \"../"), "not a SHA-256 digest"),
                new SignedFault("DUPLICATE_KEYS: a key twice",
                        text -> text.replaceFirst("(\"keys\": \\[\\s+)(\"\\S+\")",
                                "$1$2, $2"),
                        "names a key twice"),
                new SignedFault("a damaged key", text -> text.replaceFirst("\"MCow", "\"MCox"),
                        "a key that is damaged"),
                new SignedFault("a value twice",
                        text -> text.replace("\"format\": 1,", "\"format\": 1, \"format\": 1,"),
                        "manifests/2.txt cannot be read"),
                new SignedFault("no JSON", text -> text.substring(1), "manifests/2.txt cannot be read"),
                new SignedFault("another format", text -> text.replace("\"format\": 1", "\"format\": 2"),
                        "this program reads format 1, not 2"),
                new SignedFault("URL_AND_METADATA_VERSION_MISMATCH", text -> text.replace("\"sequence\": 2",
                        "\"sequence\": 3"), "manifests/2.txt is the manifest of release 3"),
                new SignedFault("sequence 0", text -> text.replace("\"sequence\": 2", "\"sequence\": 0"),
                        "the sequence is not 1 to"),
                new SignedFault("another pack in the manifest", text -> text.replace("\"small\"", "\"large\""),
                        "manifests/2.txt is for the pack 'large', its timestamp for 'small'"),
                new SignedFault("another version in the pack", text -> text.replace("\"version\": \"2\"",
                        "\"version\": \"9\""), "contains another pack: small 2"),
                new SignedFault("TARGETS_EXPIRED",
                        text -> text.replaceFirst("\"expires\": \"2027", "\"expires\": \"2025"),
                        "release 2 expired on"),
                new SignedFault("from the future",
                        text -> text.replaceFirst("\"created\": \"2026", "\"created\": \"2036"),
                        "the clock of this machine or of the one that publishes is wrong"),
                new SignedFault("a negative size", text -> text.replaceFirst("\"size\": \\d+", "\"size\": -1"),
                        "a size below 0"),
                new SignedFault("the wrong size", text -> text.replaceFirst("\"size\": \\d+", "\"size\": 3"),
                        "is larger than the 3 bytes"),
                new SignedFault("more than a disk", text -> text.replaceFirst("\"size\": \\d+",
                        "\"size\": 9000000000000000000"), "the release is larger than 500 MB"),
                new SignedFault("more than any number", text -> text.replaceFirst("\"size\": \\d+",
                        "\"size\": 99999999999999999999"), "cannot be read"),
                new SignedFault("two sizes that are small only in sum", text -> text.replaceFirst("\"size\": \\d+",
                        "\"size\": 9223372036854775807"), "the release is larger than 500 MB"),
                new SignedFault("too many files", text -> text.replaceFirst("\"files\": \\[", "\"files\": ["
                        + IntStream.range(0, 10_001)
                                .mapToObj(i -> "{\"path\": \"f" + i + "\", \"size\": 0, \"sha256\": \""
                                        + "0".repeat(64) + "\"},")
                                .collect(Collectors.joining())),
                        "more than 10000 files"),
                new SignedFault("a manifest without end", text -> text.replace("\"format\"", " ".repeat(2_200_000)
                        + "\"format\""), "the manifest of release 2 is larger than"));
    }

    @BeforeAll
    static void publish(@TempDir Path shared) {
        published = FetchingKiosk.oneOfTwoReleases(shared);
    }

    @BeforeEach
    void copy() {
        shop = published.copy(folder);
        kiosk = FetchingKiosk.of(shop);
    }

    private void assertRefused(String reason) {
        var before = kiosk.releases();
        assertThat(kiosk.fetch().line()).startsWith("refused: ").contains(reason).doesNotContain("Exception");
        assertThat(kiosk.releases()).isEqualTo(before);
        assertThat(kiosk.shown()).contains("1");
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void aFaultOfTheManifestIsRefusedInWords(SignedFault fault) {
        shop.forgeManifest(2, fault.change);
        assertRefused(fault.reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../city.json          | leads out of the pack's folder
            a/../../city.json     | leads out of the pack's folder
            /etc/passwd           | does not start in the pack's folder
            ~/city.json           | does not start in the pack's folder
            C:/city.json          | does not start in the pack's folder
            a\\\\\\\\city.json    | has a backslash
            con                   | reserved by Windows
            media/LPT1.json       | reserved by Windows
            city.json.            | ends in a dot
            a//city.json          | an empty part
            city?.json            | a character that not every system allows
            .hidden/city.json     | it is hidden
            OFFICES.json          | differ only in upper and lower case
            offices.json          | twice
            offices.json/city     | as a file and as a folder
            pack.json             | twice
            """)
    void aPathThatIsNoneOfAPackIsRefused(String path, String reason) {
        shop.forgeManifest(2, text -> text.replace(CITY, "\"path\": \"" + path + "\""));
        assertRefused(reason);
    }

    @Test
    void aPackWithErrorsIsNotShown() {
        var bad = "{";
        shop.write(shop.place(2, "city.json"), bad.getBytes(StandardCharsets.UTF_8));
        var digest = Sha256.of(bad.getBytes(StandardCharsets.UTF_8));
        shop.write("files/" + digest + ".bin", bad.getBytes(StandardCharsets.UTF_8));
        shop.forgeManifest(2, text -> text.replaceFirst(
                "\"path\": \"city.json\",\\s+\"size\": \\d+,\\s+\"sha256\": \"\\w+\"",
                "\"path\": \"city.json\", \"size\": 1, \"sha256\": \"" + digest + "\""));
        assertRefused("cannot be shown by this program: error: city.json:1");
    }

    @Test
    void theReleasesOfAnotherPackAreRefused() {
        shop.forgeTimestamp(text -> text.replace("\"small\"", "\"large\""));
        assertThat(kiosk.fetch().line()).isEqualTo(
                "refused: these are releases of the pack 'large', not of 'small'");
        assertThat(kiosk.shown()).contains("1");
    }

    @Test
    void aKioskThatIsToldItsPackTakesNoOther() {
        var other = new FetchingKiosk(folder.resolve("other"), shop).forPack("large");
        assertThat(other.fetch().line()).isEqualTo(
                "refused: these are releases of the pack 'small', not of 'large'");
        assertThat(other.shown()).isEmpty();
        assertThat(other.forPack("small").fetch()).isInstanceOf(FetchState.Stored.class);
    }
}
