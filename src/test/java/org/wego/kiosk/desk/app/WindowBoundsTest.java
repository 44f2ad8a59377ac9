// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window, title bar included, always fits into the current display. */
class WindowBoundsTest {

    @ParameterizedTest(name = "{0},{1} {2}x{3} on {4},{5} {6}x{7}")
    @CsvSource({
            // Stored on a larger display, or on one that is no longer connected.
            "0,0,1440,900, 0,0,1366,768", "2000,300,1440,900, 0,0,1920,1080", "-1500,-40,1200,800, 0,0,1920,1080",
            // A panel at the top, and a second display at the left.
            "0,-30,1200,800, 0,40,1920,1040", "-1000,100,1200,800, -1920,0,1920,1080",
            // A display scaled by two.
            "100,100,1440,900, 0,0,960,540"})
    void theWindowFitsTheDisplay(double x, double y, double width, double height, double left, double top,
            double across, double down) {
        var display = new Rectangle2D(left, top, across, down);
        var place = WindowBounds.within(new Rectangle2D(x, y, width, height), display);
        assertThat(display.contains(place)).as(place.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"960,540,true", "1366,768,true", "1440,900,true", "1920,1080,false", "2560,1440,false"})
    void aDisplayWithoutRoomForAFrameIsFilled(double width, double height, boolean fills) {
        var display = new Rectangle2D(0, 0, width, height);
        assertThat(WindowBounds.fills(WindowBounds.within(WindowBounds.centred(display), display), display))
                .isEqualTo(fills);
    }
}
