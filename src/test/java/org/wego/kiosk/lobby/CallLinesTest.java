// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The names under which lobbies without a broker call reception. */
class CallLinesTest {

    @Test
    void anInstalledLobbyHasTheNameOfItsMachine() {
        assertThat(CallLines.name("hall", Path.of("/var/lib/wego-kiosk"))).isEqualTo("hall");
    }

    @Test
    void lobbiesOfOneMachineHaveDifferentNames() {
        assertThat(CallLines.name("hall", Path.of("/srv/left screen"))).isEqualTo("hall-left-screen");
        assertThat(CallLines.name("hall", Path.of("/srv/right"))).isEqualTo("hall-right");
    }

    @Test
    void aNameIsNotTooLong() {
        assertThat(CallLines.name("hall", Path.of("a".repeat(80)))).hasSize(60);
    }
}
