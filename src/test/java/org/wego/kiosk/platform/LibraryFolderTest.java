// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {

    @TempDir
    private Path place;

    private Path home;
    private Path temporary;

    @BeforeEach
    void makeFolders() throws IOException {
        place = place.toRealPath();
        home = place.resolve("home");
        temporary = Files.createDirectories(place.resolve("temporary files"));
    }

    @Test
    void theTemporaryFolderReplacesAMissingHomeFolder() throws IOException {
        assertThat(with("ext4", "rw,relatime").obstacle()).isEmpty();
    }

    @Test
    void oneSentenceNamesBothUnsuitableFoldersAndTheRemedy()
            throws IOException {
        assertThat(with("tmpfs", "rw,nosuid,noexec").obstacle()).hasValue("JavaFX cannot unpack its libraries:"
                + " the home folder " + home + " of the user lobby does not exist, and " + temporary
                + " does not allow programs to run (" + temporary + " is mounted with noexec).\nGive the user a"
                + " writable home folder that allows programs to run.");
    }

    @Test
    void aHomeFolderThatRunsProgramsIsEnough() throws IOException {
        Files.createDirectories(home);
        assertThat(with("tmpfs", "rw,noexec").obstacle()).isEmpty();
    }

    @Test
    void withoutAListOfMountsFoldersAreAssumedToRunPrograms() {
        assertThat(new LibraryFolder("lobby", home, temporary, place.resolve("nothing")).obstacle()).isEmpty();
    }

    private LibraryFolder with(String kind, String options) throws IOException {
        var mounts = Files.writeString(place.resolve("mounts"), """
                22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
                30 22 0:27 / %s %s shared:2 - %s %s rw
                """.formatted(temporary.toString().replace(" ", "\\040"), options, kind, kind));
        return new LibraryFolder("lobby", home, temporary, mounts);
    }
}
