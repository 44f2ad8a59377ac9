// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** A finger or key is pressed, and its release never reaches the kiosk. */
@FxTest
class StuckPressTest {

    private static final Duration END_OF_VISIT = LobbyUnderTest.IDLE.plusSeconds(30);

    @Test
    @DisplayName("R9 press without release, lost focus")
    void aResetAndALostFocusClearIt() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en", TestDoor.withPin().access());
        aHeldButton(kiosk);
        aHeldKey(kiosk);
        aHeldCorner(kiosk);
        aHalfSlide(kiosk);
        aLostFocus(kiosk);
        ReliabilityRow.R9
                .measured("button, key, corner of the voice, half the way of staff held at the end of a visit, "
                        + "button, key and corner held at a lost focus: 0 of 7 still held");
    }

    private static void aHeldButton(KioskPage kiosk) {
        kiosk.home();
        kiosk.pressAt(kiosk.placeOf("Buses"));
        assertThat(kiosk.armed()).singleElement().asString().startsWith("Buses");
        kiosk.wait(END_OF_VISIT);
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
        assertThat(kiosk.armed()).isEmpty();
        kiosk.lift();
        assertThat(kiosk.asAttract().welcomes()).as("the late release acts on nothing").contains("Welcome");
    }

    private static void aHeldKey(KioskPage kiosk) {
        kiosk.home();
        kiosk.hold(KeyCode.F3);
        kiosk.wait(Duration.ofMinutes(6));
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
        kiosk.hold(KeyCode.F3);
        assertThat(kiosk.title()).as("the key of the next visitor acts").isEqualTo("Choose your language");
        kiosk.letGo(KeyCode.F3);
        kiosk.wait(Duration.ofMinutes(6));
    }

    private static void aHeldCorner(KioskPage kiosk) {
        kiosk.home();
        kiosk.wait(END_OF_VISIT.minusMillis(500));
        kiosk.pressAt(kiosk.staff().corner(false));
        kiosk.wait(Duration.ofMillis(500));
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofSeconds(3));
        assertThat(kiosk.hearer().said()).as("the voice has not come").isEmpty();
        kiosk.lift();
        kiosk.wait(END_OF_VISIT);
    }

    private static void aHalfSlide(KioskPage kiosk) {
        kiosk.home();
        kiosk.wait(END_OF_VISIT.minusMillis(500));
        kiosk.pressAt(kiosk.staff().corner(true));
        kiosk.slideTo(kiosk.staff().corner(false));
        kiosk.wait(Duration.ofMillis(500));
        kiosk.slideTo(kiosk.staff().corner(true));
        kiosk.lift();
        assertThat(kiosk.staff().isPadOpen()).isFalse();
    }

    private static void aLostFocus(KioskPage kiosk) {
        kiosk.home();
        kiosk.pressAt(kiosk.placeOf("Buses"));
        assertThat(kiosk.armed()).isNotEmpty();
        kiosk.loseFocus();
        assertThat(kiosk.armed()).isEmpty();
        kiosk.lift();
        assertThat(kiosk.title()).as("the late release acts on nothing").isEqualTo("Welcome to Lyra");
        kiosk.hold(KeyCode.F3);
        kiosk.key(KeyCode.F2);
        kiosk.loseFocus();
        kiosk.hold(KeyCode.F3);
        assertThat(kiosk.title()).isEqualTo("Choose your language");
        kiosk.pressAt(kiosk.staff().corner(false));
        kiosk.loseFocus();
        kiosk.hearer().forget();
        kiosk.wait(Duration.ofSeconds(3));
        assertThat(kiosk.hearer().said()).isEmpty();
        kiosk.lift();
    }
}
