// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** After a visitor who changed every setting, the next one gets a kiosk as after a fresh start. */
@FxTest
class ResetTest {

    @Test
    @DisplayName("E06 a reset wipes everything")
    void afterTheTimeIsUpEveryTextIsThatOfAFreshStart(KioskPage kiosk) {
        var fresh = visitOf(kiosk);
        kiosk.key(KeyCode.F2);
        kiosk.languages().choose("Русский");
        kiosk.key(KeyCode.F11);
        for (var choice : List.of(List.of("Шрифт", "200 %"), List.of("Кнопки ниже", "Вкл."),
                List.of("Звуки", "Выкл."),
                List.of("Меню проще", "Вкл."))) {
            kiosk.access().choose(choice.get(0), choice.get(1));
        }
        kiosk.key(KeyCode.F8);
        kiosk.key(KeyCode.F9);
        kiosk.key(KeyCode.F12);
        kiosk.key(KeyCode.F2);
        kiosk.key(KeyCode.DOWN);
        kiosk.hold(KeyCode.UP);
        kiosk.wait(Duration.ofSeconds(330));
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.ringed()).isEmpty();
        var again = visitOf(kiosk);
        assertThat(again).isEqualTo(fresh);
        AccessibilityRow.E06.measured(
                "language, size, contrast, reach, simple, sounds, rate, volume, voice, held key, history set: "
                        + "%d texts of 5 screens and what is said equal to a fresh start".formatted(again.size()));
    }

    /** The texts and the speech of a visit to several screens, without the time of day; then waits for its end. */
    private static List<String> visitOf(KioskPage kiosk) {
        kiosk.hearer().forget();
        var texts = new ArrayList<>(kiosk.everything());
        kiosk.key(KeyCode.F12);
        kiosk.key(KeyCode.UP);
        kiosk.key(KeyCode.F12);
        kiosk.back();
        texts.addAll(kiosk.everything());
        kiosk.asHome().openBuses();
        texts.addAll(kiosk.everything());
        kiosk.key(KeyCode.F4);
        texts.addAll(kiosk.everything());
        kiosk.key(KeyCode.ESCAPE);
        texts.addAll(kiosk.everything());
        kiosk.hearer().said().forEach(said -> texts.add(said.text() + " " + said.settings()));
        texts.addAll(kiosk.hearer().sounds().stream().map(Enum::name).toList());
        kiosk.wait(Duration.ofSeconds(330));
        return texts.stream().filter(text -> !text.matches("\\d\\d:\\d\\d"))
                .map(text -> text.replaceAll("\\d\\d:\\d\\d", "")).toList();
    }
}
