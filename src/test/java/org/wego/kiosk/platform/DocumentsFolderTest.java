// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {

    @TempDir
    private Path home;

    private void desktopSays(String line) throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"),
                "# This file is written by xdg-user-dirs-update\nXDG_DESKTOP_DIR=\"$HOME/책상\"\n" + line + "\n");
    }

    private Path found() {
        return DocumentsFolder.of(home, Map.of());
    }

    @Test
    void theDesktopNamesTheFolder() throws IOException {
        var documents = Files.createDirectory(home.resolve("문서"));
        Files.createDirectory(home.resolve("Documents"));
        desktopSays("XDG_DOCUMENTS_DIR=\"$HOME/문서\"");
        assertThat(found()).isEqualTo(documents);
    }

    @Test
    void theFolderMayBeOutsideTheHome() throws IOException {
        var elsewhere = Files.createDirectories(home.resolve("mnt/shared"));
        desktopSays("XDG_DOCUMENTS_DIR=\"" + elsewhere + "\"");
        assertThat(found()).isEqualTo(elsewhere);
    }

    @Test
    void theConfigurationMayBeElsewhere() throws IOException {
        var documents = Files.createDirectory(home.resolve("Dokumente"));
        var configuration = Files.createDirectory(home.resolve("conf"));
        Files.writeString(configuration.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
        assertThat(DocumentsFolder.of(home, Map.of("XDG_CONFIG_HOME", configuration.toString()))).isEqualTo(documents);
    }

    @Test
    void aFolderThatDoesNotExistIsNotNamed() throws IOException {
        desktopSays("XDG_DOCUMENTS_DIR=\"$HOME/gone\"");
        assertThat(found()).isEqualTo(home);
        var documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(found()).isEqualTo(documents);
    }

    /** The desktop writes the home folder itself for a folder that the user does not want. */
    @Test
    void theHomeFolderIsNamedAsSuch() throws IOException {
        desktopSays("XDG_DOCUMENTS_DIR=\"$HOME/\"");
        assertThat(found()).isEqualTo(home);
    }

    @Test
    void withoutADesktopItIsTheHomeFolder() {
        assertThat(found()).isEqualTo(home);
    }
}
