// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.platform.WindowSize;

/** The bounds of the lobby's window, and of the checking window before it. */
class LobbyAreaTest {

    /** The second of two displays, with a taskbar at the top. */
    private static final Rectangle2D DISPLAY = new Rectangle2D(1920, 0, 1080, 1920);
    private static final Rectangle2D FREE = new Rectangle2D(1920, 40, 1080, 1880);
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void aKioskCoversItsDisplayWhateverSizeAndTaskbar() {
        assertThat(LobbyArea.of(true, Optional.empty(), DISPLAY, FREE)).isEqualTo(DISPLAY);
        assertThat(LobbyArea.of(true, Optional.of(new WindowSize(800, 600)), DISPLAY, FREE)).isEqualTo(DISPLAY);
    }

    @Test
    void aRequestedSizeIsUsed() {
        assertThat(LobbyArea.of(false, Optional.of(new WindowSize(800, 600)), DESK, DESK))
                .isEqualTo(new Rectangle2D(560, 0, 800, 600));
        assertThat(LobbyArea.of(false, Optional.of(new WindowSize(3000, 200)), DISPLAY, FREE))
                .isEqualTo(new Rectangle2D(1920, 40, 3000, 200));
    }

    @Test
    void aPortraitWindowLeavesRoomForItsFrameOnALandscapeDisplay() {
        var area = LobbyArea.of(false, Optional.empty(), DESK, DESK);
        assertThat(area.getHeight()).isEqualTo(1015);
        assertThat(area.getWidth()).isEqualTo(570);
        assertThat(LobbyArea.of(false, Optional.empty(), DISPLAY, FREE)).isEqualTo(FREE);
    }
}
