// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Opening hours of a hotline, as reception types them. */
@FxTest
class HoursInputTest {

    private static final String HOURS = "/services/0/hours";
    private static final String FIELD = "Languages and hours 1";

    private static FormUnderTest hotline() {
        var absent = Value.fields(Map.of("absent", Value.text("not recorded")));
        var service = Value.fields(Map.of("languages", Value.items(List.of(Value.text("en"))), "hours", absent));
        return FormUnderTest.of(new RecordKey(RecordKind.HOTLINES, "x"),
                Value.fields(Map.of("services", Value.items(List.of(service)))), "en");
    }

    private static void press(FormUnderTest form, String text) {
        form.window().lookupAll(".desk-small").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> text.equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
        Fx.layOut(form.window());
    }

    private static void toggle(FormUnderTest form, String day) {
        form.window().lookupAll(".toggle-button").stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).filter(button -> day.equals(button.getAccessibleText())).reduce(
                        (_, last) -> last)
                .orElseThrow().fire();
    }

    @Test
    void weekdaysAndTimesOfSeveralPeriodsBecomeHours() {
        Fx.run(() -> {
            var form = hotline();
            press(form, "Add hours: " + FIELD);
            toggle(form, "Monday");
            toggle(form, "Friday");
            form.type(FIELD + " 1, from", "9");
            form.type(FIELD + " 1, until", "18:30");
            press(form, "Add hours: " + FIELD);
            toggle(form, "Saturday");
            form.type(FIELD + " 2, from", "10:00");
            form.type(FIELD + " 2, until", "24:00");
            var value = form.editor().value();
            assertThat(value.itemsAt(HOURS + "/periods/0/weekdays")).containsExactly(Value.text("mon"),
                    Value.text("fri"));
            assertThat(value.textAt(HOURS + "/periods/0/from")).contains("09:00");
            assertThat(value.textAt(HOURS + "/periods/0/until")).contains("18:30");
            assertThat(value.textAt(HOURS + "/periods/1/until")).contains("00:00");
            assertThat(value.textAt(HOURS + "/holidays")).contains("unknown");
        });
    }

    @Test
    void withoutAWeekdayTheHoursAreAbsentAgain() {
        Fx.run(() -> {
            var form = hotline();
            press(form, "Add hours: " + FIELD);
            toggle(form, "Sunday");
            assertThat(form.editor().value().itemsAt(HOURS + "/periods")).hasSize(1);
            toggle(form, "Sunday");
            assertThat(form.editor().value().textAt(HOURS + "/absent")).contains("not recorded");
        });
    }
}
