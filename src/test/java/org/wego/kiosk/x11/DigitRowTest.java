// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Needs;

/** The characters of the keys above the letters, from a real X server. */
class DigitRowTest {

    private static final int MAX_SECONDS = 30;

    @Test
    void theCharactersDependOnTheLayout() throws Exception {
        Needs.program("Xvfb", "xvfb");
        Needs.program("setxkbmap", "x11-xkb-utils");
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp",
                "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            // Xvfb prints its display number when it is ready.
            var display = ":" + server.inputReader(StandardCharsets.US_ASCII).readLine();
            assertThat(row(display, "us")).isEqualTo("1234567890");
            assertThat(row(display, "fr")).isEqualTo("&é\"'(-è_çà");
            assertThat(row(display, "be")).isEqualTo("&é\"'(§è!çà");
            assertThat(row(display, "cz")).isEqualTo("+ěščřžýáíé");
            assertThat(row(display, "lt")).isEqualTo("ąčęėįšųū");
            assertThat(row(display, "de")).isEqualTo("1234567890");
            assertThat(row(display, "fr,us")).as("the first of two").isEqualTo("&é\"'(-è_çà");
        } finally {
            server.destroy();
            server.onExit().join();
        }
    }

    @Test
    void withoutALocalXServerTheResultIsEmpty() throws IOException {
        assertThat(DigitRow.texts(Map.of())).isEmpty();
        assertThatThrownBy(() -> DigitRow.texts(Map.of("DISPLAY", ":65000"))).isInstanceOf(IOException.class);
    }

    private static String row(String display, String layout) throws Exception {
        var command = new ArrayList<>(List.of("setxkbmap", "-display", display, layout));
        var setting = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(setting.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(setting.exitValue()).as(layout).isZero();
        return String.join("", DigitRow.texts(Map.of("DISPLAY", display)).orElseThrow());
    }
}
