// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The outage of a lift, as reception enters it on 23 November 2026. */
@FxTest
class OutageInputTest {

    private static final String UNTIL = "Out of service until";
    private static final String OTHER_WAY = "Another way, in one sentence, English";
    private static final Value OUT = Value.fields(Map.of("name", Value.text("Lift"), "outage",
            Value.fields(Map.of("until", Value.text("2026-11-25T18:00"), "otherWay",
                    Value.fields(Map.of("en", Value.text("Take the stairs.")))))));

    private static FormUnderTest lift(Value value) {
        return FormUnderTest.of(new RecordKey(RecordKind.LIFTS, "main"), value, "en");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> service(FormUnderTest form) {
        return form.window().lookupAll(".desk-combo").stream().filter(box -> "Service".equals(box.getAccessibleText()))
                .map(box -> (ComboBox<String>) box).findFirst().orElseThrow();
    }

    private static String shown(FormUnderTest form) {
        return service(form).getConverter().toString(service(form).getValue());
    }

    private static void choose(FormUnderTest form, String state) {
        service(form).setValue(service(form).getConverter().fromString(state));
    }

    @Test
    void aMomentPutsALiftOutOfService() {
        Fx.run(() -> {
            var form = lift(Value.fields(Map.of("name", Value.text("Lift"))));
            assertThat(shown(form)).isEqualTo("In service");
            form.type(UNTIL, "tomorrow 18:00");
            form.type(OTHER_WAY, "Take the stairs.");
            assertThat(shown(form)).isEqualTo("Out of service");
            assertThat(form.value("/outage/until")).contains("2026-11-24T18:00");
            assertThat(form.value("/outage/otherWay/en")).contains("Take the stairs.");
        });
    }

    @Test
    void aClearedMomentPutsItBackInService() {
        Fx.run(() -> {
            var form = lift(OUT);
            assertThat(shown(form)).isEqualTo("Out of service");
            form.type(UNTIL, "");
            assertThat(shown(form)).isEqualTo("In service");
            assertThat(form.editor().value().at("/outage")).isEmpty();
            assertThat(form.note(UNTIL)).isEqualTo("The text is kept until this form is closed, but not used.");
        });
    }

    @Test
    void whatWasTypedComesBackWithTheState() {
        Fx.run(() -> {
            var form = lift(OUT);
            choose(form, "In service");
            assertThat(form.editor().value().at("/outage")).isEmpty();
            choose(form, "Out of service");
            assertThat(form.editor().value()).isEqualTo(OUT);
            choose(form, "In service");
            form.editor().undo();
            assertThat(form.editor().value()).isEqualTo(OUT);
        });
    }

    /** A state without a moment is no outage yet: the check asks for the moment. */
    @Test
    void aStateWithoutAMomentIsKeptForTheCheck() {
        Fx.run(() -> {
            var form = lift(Value.fields(Map.of("name", Value.text("Lift"))));
            choose(form, "Out of service");
            assertThat(form.editor().value().at("/outage")).contains(Value.empty());
        });
    }
}
