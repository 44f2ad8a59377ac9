// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A form in the narrowest window, and the list of its sections. */
@FxTest
class FormLayoutTest {

    /** The width of the fields in a window of 960 x 540. */
    private static final double NARROWEST = 390;
    /** A time of day, the shortest text of a form, has room. */
    private static final double SHORTEST = 60;

    private static FormUnderTest form(RecordKind kind) {
        return FormUnderTest.of(kind.isList() ? new RecordKey(kind, "x") : RecordKey.of(kind), Value.empty(), "en");
    }

    @ParameterizedTest
    @EnumSource(value = RecordKind.class, names = {"PEOPLE", "OFFICES", "BUS_LINES", "BUS_STOPS", "NOTICES", "CONTACT"})
    void everyInputHasRoomInTheNarrowestForm(RecordKind kind) {
        Fx.run(() -> {
            var form = form(kind);
            form.window().resize(NARROWEST, 900);
            form.window().layout();
            var inputs = Stream.of(".desk-input", ".desk-combo").flatMap(each -> form.window().lookupAll(each).stream())
                    .map(Region.class::cast).toList();
            assertThat(inputs).isNotEmpty().allSatisfy(input -> {
                assertThat(input.localToScene(input.getLayoutBounds()).getMaxX()).as(input.getAccessibleText())
                        .isLessThanOrEqualTo(NARROWEST);
                assertThat(input.getWidth()).as(input.getAccessibleText()).isGreaterThanOrEqualTo(SHORTEST);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everySectionBeginsAtAField(RecordKind kind) {
        assertThat(Forms.of(kind, FormUnderTest.CONTENT)).extracting(Field::pointer)
                .containsAll(FormSection.of(kind).stream().map(FormSection::first).toList());
    }

    @Test
    void aLinkOfTheListLeadsToItsSection() {
        Fx.run(() -> {
            var form = form(RecordKind.OFFICES);
            var link = form.window().lookupAll(".desk-form-parts .hyperlink").stream().map(Hyperlink.class::cast)
                    .filter(each -> each.getText().equals("Map and time")).findFirst().orElseThrow();
            link.fire();
            Node focused = form.window().getScene().getFocusOwner();
            assertThat(focused).isInstanceOf(TextInputControl.class);
            assertThat(focused.getAccessibleText()).isEqualTo("Position on the map");
        });
    }
}
