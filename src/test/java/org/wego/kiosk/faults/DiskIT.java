// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wego.kiosk.faults.Until.seconds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** A full or read-only state folder does not affect the visitor. */
class DiskIT {

    private static final Duration AFTER_CRASH = Duration.ofSeconds(5);
    private static final Duration WHILE = Duration.ofSeconds(5);
    private static final int PORTION = 4096;

    private final Commands commands = new Commands(Map.of());
    private @TempDir Path folder;
    private Path state = Path.of("");

    @BeforeEach
    void mountASmallDisk() throws IOException {
        state = Files.createDirectory(folder.resolve("disk"));
        commands.asRoot("mount", "-t", "tmpfs", "-o", "size=8m,mode=777", "tmpfs", state.toString());
    }

    @AfterEach
    void unmountIt() {
        commands.asRoot("umount", state.toString());
    }

    @Test
    void contentStaysOnTheGlass() throws IOException {
        var full = onAFullDisk();
        var readOnly = onAReadOnlyDisk();
        ReliabilityRow.R5.measuredOutside(
                "8 MB disk full, then read-only: picture unchanged, every touch answered, back %s and %s after kill -9"
                        .formatted(seconds(full), seconds(readOnly)));
    }

    private Duration onAFullDisk() throws IOException {
        try (var lobby = SeenLobby.open(Files.createDirectory(folder.resolve("full")), state, Map.of())) {
            fill();
            stays(lobby);
            return killedAndBack(lobby);
        }
    }

    private Duration onAReadOnlyDisk() throws IOException {
        commands.asRoot("mount", "-o", "remount,ro", state.toString());
        try (var lobby = SeenLobby.open(Files.createDirectory(folder.resolve("read-only")), state, Map.of())) {
            stays(lobby);
            return killedAndBack(lobby);
        }
    }

    /** Fills the disk to the last byte. */
    private void fill() {
        assertThatThrownBy(() -> {
            try (var out = Files.newOutputStream(state.resolve("filling"), StandardOpenOption.CREATE)) {
                while (true) {
                    out.write(new byte[PORTION]);
                }
            }
        }).isInstanceOf(IOException.class);
        assertThat(state.toFile().getUsableSpace()).isZero();
    }

    private static void stays(SeenLobby lobby) {
        long pid = lobby.supervisor().pid();
        Until.always(WHILE, "the picture", lobby::showsHome);
        lobby.answersATouch();
        assertThat(lobby.supervisor().pid()).as("the same process").isEqualTo(pid);
    }

    private static Duration killedAndBack(SeenLobby lobby) {
        long pid = lobby.supervisor().pid();
        lobby.signal("KILL");
        var time = lobby.backAfter(pid, AFTER_CRASH);
        stays(lobby);
        return time;
    }
}
