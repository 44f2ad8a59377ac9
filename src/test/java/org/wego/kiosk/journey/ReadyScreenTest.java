// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.ScreenPicture;

/** While a finger rests on a button, its screen is prepared; nothing shows it before the finger is lifted. */
@FxTest
class ReadyScreenTest {

    private static final String TILE = "Buses";

    @Test
    void isBuiltUnderTheFingerAndNotVisibleBeforeItIsLifted(KioskPage kiosk) {
        kiosk.home();
        var texts = kiosk.everything();
        var before = aboveTheTiles(kiosk);
        kiosk.pressAt(kiosk.placeOf(TILE));
        assertThat(kiosk.ready()).contains(TILE, "Find by number");
        assertThat(aboveTheTiles(kiosk).differing(before)).as("pixels of the title that changed").isZero();
        kiosk.lift();
        assertThat(kiosk.title()).isEqualTo(TILE);
        assertThat(kiosk.ready()).isEmpty();
        kiosk.back();
        assertThat(kiosk.everything()).isEqualTo(texts);
    }

    @Test
    void isDiscardedWhenTheFingerSlidesOff(KioskPage kiosk) {
        kiosk.home();
        kiosk.pressAt(kiosk.placeOf(TILE));
        assertThat(kiosk.ready()).isNotEmpty();
        kiosk.slideTo(new Point2D(540, 60));
        kiosk.lift();
        assertThat(kiosk.ready()).isEmpty();
    }

    @Test
    void isDiscardedWhenTheContrastChanges(KioskPage kiosk) {
        kiosk.home();
        kiosk.pressAt(kiosk.placeOf(TILE));
        kiosk.key(KeyCode.F11);
        assertThat(kiosk.isInHighContrast()).isTrue();
        assertThat(kiosk.ready()).isEmpty();
        kiosk.lift();
        kiosk.touchAt(kiosk.placeOf(TILE));
        assertThat(kiosk.title()).isEqualTo(TILE);
        assertThat(kiosk.isInHighContrast()).isTrue();
    }

    private static ScreenPicture aboveTheTiles(KioskPage kiosk) {
        return kiosk.picture().part(new BoundingBox(0, 100, 1080, 300));
    }
}
