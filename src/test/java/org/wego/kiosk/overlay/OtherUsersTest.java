// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.testing.Needs;

/** Lobby and receptionists are different users: each can read what the others save, or sees why not. */
class OtherUsersTest {

    private static final String CAPABILITIES = "-dac_override,-dac_read_search";

    @TempDir
    private Path place;
    private Path overlay;

    @BeforeEach
    void makeTheFolder() throws IOException {
        overlay = Files.createDirectory(place.resolve("overlay"));
    }

    private OverlayFolder lobby() {
        return new OverlayFolder(overlay, new StrictJson(), OverlayUnderTest.CLOCK, Optional::empty,
                Optional.of(place.resolve("state/overlay.json")));
    }

    private void save(long expected, String about) {
        saved(lobby().save(WritingProcess.KEY, expected,
                new Change.Replaced(WritingProcess.wording(about), Optional.empty()), BY));
    }

    /** The problems that a program without the rights of root reports for the folder. */
    private List<String> seenByAnother() throws IOException {
        Needs.program("setpriv", "util-linux");
        Needs.that("root".equals(System.getProperty("user.name")), "needs root, to take the rights of a file away");
        return lines("setpriv", "--bounding-set=" + CAPABILITIES, "--inh-caps=" + CAPABILITIES, java(), "-cp",
                System.getProperty("java.class.path"), ReadingProcess.class.getName(), overlay.toString(),
                place.resolve("state/overlay.json").toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> lines(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().toList();
        }
    }

    private static void removeRights(Path path) throws IOException {
        Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(
                Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"records/numbers/police.json", "records/numbers", "records", ""})
    void anUnreadableFileIsReportedWithFolderUserAndRemedyAndKeepsItsLastContent(String path) throws IOException {
        save(0, "one");
        assertThat(lobby().read().damaged()).isEmpty();
        assertThat(seenByAnother()).containsExactly("revision 1");
        removeRights(overlay.resolve(path));
        var seen = seenByAnother();
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isEqualTo("revision 1");
        assertThat(seen.getLast()).startsWith(overlay.resolve(path).toString())
                .contains("permission denied for the user 'root'", "chmod -R g+rwX " + overlay);
    }

    @Test
    void aPrivateUmaskDoesNotExcludeTheGroup() throws Exception {
        Needs.program("sh", "dash");
        Files.setPosixFilePermissions(overlay, PosixFilePermissions.fromString("rwxrwxr-x"));
        var group = Files.readAttributes(overlay, PosixFileAttributes.class).group();
        assertThat(lines("sh", "-c", "umask 077; exec \"$@\"", "sh", java(), "-cp",
                System.getProperty("java.class.path"), WritingProcess.class.getName(), overlay.toString(), "2", "MK"))
                .isEmpty();
        var made = new ArrayList<String>();
        try (var files = Files.walk(overlay)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var attributes = Files.readAttributes(file, PosixFileAttributes.class);
                assertThat(attributes.group()).as(file.toString()).isEqualTo(group);
                assertThat(PosixFilePermissions.toString(attributes.permissions())).as(file.toString())
                        .isEqualTo(attributes.isDirectory() ? "rwxrwxr-x" : "rw-rw-r--");
                made.add(overlay.relativize(file).toString());
            }
        }
        assertThat(made).contains("lock", "latest", "overlay.json", "records/numbers/police.json",
                "history/numbers/police/1.json", "history/numbers/police/2.json");
    }
}
