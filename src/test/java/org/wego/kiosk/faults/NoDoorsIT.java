// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** The screen is the only access to the lobby: no open port, no attach, no debugger. */
class NoDoorsIT {

    private @TempDir Path folder;

    @Test
    void noPortNoAttachNoDebug() throws IOException {
        try (var lobby = SeenLobby.open(folder)) {
            long pid = lobby.supervisor().pid();
            var commands = lobby.session().commands();
            var sockets = commands.run(List.of("ss", "-H", "-lntup"));
            assertThat(sockets.code()).isZero();
            assertThat(sockets.output().lines()).noneMatch(line -> line.contains("pid=" + pid + ","));
            var attach = commands.run(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    "-J-Dsun.tools.attach.attachTimeout=2000", "" + pid, "VM.version"));
            assertThat(attach.code()).as(attach.output()).isNotZero();
            assertThat(attach.output()).contains("AttachNotSupportedException");
            assertThat(Files.readString(Path.of("/proc", "" + pid, "cmdline")))
                    .doesNotContain("jdwp", "jmxremote", "Xdebug");
            assertThat(commands.outputOf(Path.of(System.getProperty("java.home"), "bin", "jps").toString()))
                    .as("the list of Java programs").doesNotContain("" + pid);
            lobby.answersATouch();
        }
        ReliabilityRow.K17.measuredOutside("0 ports, attach refused, no debug");
    }
}
