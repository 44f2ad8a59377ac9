// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.UnusableFileException;
import org.wego.kiosk.testing.WegoContent;

/** A pack can refer to its own files only, not to other files of the computer. */
@WegoContent("the pack on the class path has its own path check")
class PathProblemsTest extends PackProblems {

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../city.json               | the path leads out of the pack's folder
            media/../city.json         | the path leads out of the pack's folder
            /etc/passwd                | the path does not start in the pack's folder
            C:/secret.json             | the path does not start in the pack's folder
            file:///etc/passwd         | the path does not start in the pack's folder
            ~/city.json                | the path does not start in the pack's folder
            media\\city.json           | the path has a backslash
            media//city.json           | the path has an empty part, or a part that ends in a dot or a space
            ./city.json                | the path has an empty part, or a part that ends in a dot or a space
            city.json/                 | the path has an empty part, or a part that ends in a dot or a space
            city.json?x                | the path has a character that not every system allows in a name
            CITY.json                  | the file is missing
            """)
    void aPathThatIsRefused(String path, String reason) {
        assertThatThrownBy(() -> pack.source().read(path)).isInstanceOfSatisfying(UnusableFileException.class,
                unusable -> assertThat(unusable.reason()).isEqualTo(reason));
        assertThat(pack.source().has(path)).isFalse();
        assertThat(new BundledPack().has(path)).isFalse();
    }

    @Test
    void aFolderIsNotAFile() {
        pack.with("media/film.mp4", "");
        assertThat(pack.source().has("media")).isFalse();
    }

    @Test
    void aBadPathInTheManifestIsReportedWithItsLine() {
        pack.with(MANIFEST, "\"city.json\"", "\"../city.json\"").without("city.json");
        refused("pack.json:17: /content/10: '../city.json': the path leads out of the pack's folder"
                + " (copy the file into the pack's folder)");
    }

    @Test
    void aFileNameInAnotherCaseIsReportedWithTheRightOne() {
        pack.with(MANIFEST, "\"city.json\"", "\"City.json\"");
        assertThat(pack.check()).contains("pack.json:17: /content/10: 'City.json': the file is missing"
                + " (there is 'city.json': write it in the same case)");
    }

    @Test
    void aLinkOutOfThePackIsNotFollowed() throws IOException {
        Files.move(folder.resolve("city.json"), elsewhere.resolve("city.json"));
        Files.createSymbolicLink(folder.resolve("city.json"), elsewhere.resolve("city.json"));
        refused("pack.json:17: /content/10: 'city.json': the file is a link out of the pack's folder"
                + " (copy the file into the pack's folder)");
    }

    @Test
    void aFolderThatIsALinkOutOfThePackIsNotFollowedEither() throws IOException {
        Files.writeString(elsewhere.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("media"), elsewhere);
        assertThatThrownBy(() -> pack.source().read("media/secret.json")).isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("the file is a link out of the pack's folder");
    }

    @Test
    void aLinkWithinThePackIsFollowed() throws IOException {
        Files.move(folder.resolve("city.json"), Files.createDirectory(folder.resolve("b")).resolve("city.txt"));
        Files.createSymbolicLink(folder.resolve("city.json"), Path.of("b", "city.txt"));
        valid();
    }

    @Test
    void thePackItselfMayBeALink() throws IOException {
        TestPack.in(elsewhere.resolve("version-1"));
        var link = Files.createSymbolicLink(elsewhere.resolve("current"), Path.of("version-1"));
        assertThat(new FolderPack(link).has("city.json")).isTrue();
    }
}
