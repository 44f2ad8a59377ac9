// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen is chosen by its name or its position. */
class ScreenChoiceTest {

    private static final Monitor WALL = new Monitor(1920, 0, 1080, 1920, 1, false, Optional.of("HDMI-2"));
    private static final Monitor DESK = new Monitor(0, 200, 1920, 1080, 1, true, Optional.of("DP-1"));
    private static final Monitor BELOW = new Monitor(0, 1280, 1280, 1024, 1, false, Optional.empty());
    private static final List<Monitor> ALL = List.of(WALL, DESK, BELOW);

    @ParameterizedTest
    @CsvSource({"primary, DP-1", "left, DP-1", "right, HDMI-2", "top, HDMI-2", "LEFT, DP-1", "1, DP-1", "3, HDMI-2",
            "hdmi-2, HDMI-2", "DP-1, DP-1"})
    void aScreenIsFound(String wanted, String name) {
        assertThat(new ScreenChoice(wanted).among(ALL)).flatMap(Monitor::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "bottom"})
    void aScreenWithoutANameIsFoundByItsPosition(String wanted) {
        assertThat(new ScreenChoice(wanted).among(ALL)).contains(BELOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "99", "HDMI-1", "middle"})
    void anUnknownScreenIsNotFound(String wanted) {
        assertThat(new ScreenChoice(wanted).among(ALL)).isEmpty();
    }

    @Test
    void theErrorListsAllScreens() {
        assertThat(ScreenChoice.known(ALL)).isEqualTo("1: DP-1, 1920x1080 at 0,200, primary; 2: 1280x1024 at 0,1280;"
                + " 3: HDMI-2, 1080x1920 at 1920,0");
    }

    @Test
    void theNamesComeFromX11() {
        assertThat(Monitors.names("""
                Monitors: 2
                 0: +*DP-1 1920/509x1080/286+0+0  DP-1
                 1: +HDMI-2 1080/286x1920/509+1920+0  HDMI-2
                """)).isEqualTo(Map.of("1920x1080+0+0", "DP-1", "1080x1920+1920+0", "HDMI-2"));
    }

    @Test
    void aMachineWithoutX11HasNoNames() {
        assertThat(Monitors.names("Can't open display")).isEmpty();
    }
}
