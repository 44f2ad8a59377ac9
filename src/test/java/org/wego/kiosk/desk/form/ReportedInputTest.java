// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A value that may be absent: what is typed is known, and nothing that was typed is lost. */
@FxTest
class ReportedInputTest {

    private static final String PHONE = "Phone";

    private static FormUnderTest person(Value phone) {
        return FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, "x"), Value.fields(Map.of("phone", phone)), "en");
    }

    private static Value absent(String reason) {
        return Value.fields(Map.of("absent", Value.text(reason)));
    }

    @Test
    void typingAValueMakesItKnownAndClearingItReturnsToTheReason() {
        Fx.run(() -> {
            var form = person(absent("not published"));
            assertThat(form.state(PHONE)).isEqualTo("Not published");
            form.type(PHONE, "112");
            assertThat(form.state(PHONE)).isEqualTo("Known");
            assertThat(form.value("/phone")).contains("112");
            form.type(PHONE, "");
            assertThat(form.state(PHONE)).isEqualTo("Not published");
            assertThat(form.editor().value().at("/phone")).contains(absent("not published"));
        });
    }

    @Test
    void anotherStateKeepsWhatWasTypedButDoesNotUseIt() {
        Fx.run(() -> {
            var form = person(Value.text("112"));
            form.choose(PHONE, "Not recorded yet");
            assertThat(form.editor().value().at("/phone")).contains(absent("not recorded"));
            assertThat(form.input(PHONE).getText()).isEqualTo("112");
            assertThat(form.note(PHONE)).contains("not used");
            form.choose(PHONE, "Known");
            assertThat(form.value("/phone")).contains("112");
            assertThat(form.note(PHONE)).doesNotContain("not used");
            form.choose(PHONE, "Not published");
            form.type(PHONE, "119");
            assertThat(form.state(PHONE)).as("typing again uses it").isEqualTo("Known");
        });
    }

    @Test
    void aKnownValueWithoutAFormerReasonStaysKnownWhenItIsCleared() {
        Fx.run(() -> {
            var form = person(Value.text("112"));
            form.type(PHONE, "");
            assertThat(form.state(PHONE)).as("nobody has given a reason").isEqualTo("Known");
            assertThat(form.value("/phone")).contains("");
        });
    }

    /** What was published stays with its reason, whatever was chosen in between. */
    @Test
    void theSavedReasonComesBackWithAllItsParts() {
        Fx.run(() -> {
            var saved = Value.fields(Map.of("absent", Value.text("published incompletely"), "asPublished",
                    Value.text("a@b")));
            var form = FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, "x"),
                    Value.fields(Map.of("email", saved)), "en");
            form.type("E-mail", "a@example.org");
            assertThat(form.value("/email")).contains("a@example.org");
            form.choose("E-mail", "Not published");
            form.choose("E-mail", "Published incompletely");
            assertThat(form.editor().value().at("/email")).contains(saved);
        });
    }

    @Test
    void nothingMovesWhenTheStateChanges() {
        Fx.run(() -> {
            var form = person(absent("not published"));
            var rows = form.window().lookupAll(".desk-field-row");
            var before = rows.stream().map(row -> row.localToScene(row.getLayoutBounds())).toList();
            form.type(PHONE, "112");
            form.choose(PHONE, "Not recorded yet");
            Fx.layOut(form.window());
            assertThat(rows.stream().map(row -> row.localToScene(row.getLayoutBounds())).toList()).isEqualTo(before);
        });
    }

    /** Typing in a language makes a text known; the others of the record stay as they are. */
    @Test
    void aTextIsKnownInTheLanguageInWhichItIsTyped() {
        Fx.run(() -> {
            var form = FormUnderTest.of(RecordKey.of(RecordKind.CONTACT),
                    Value.fields(Map.of("stepFree", absent("not recorded"))), "en");
            var name = "Step-free route";
            form.type(name + ", English", "By lift.");
            assertThat(form.state(name)).isEqualTo("Known");
            assertThat(form.value("/stepFree/en")).contains("By lift.");
            form.type(name + ", English", "");
            assertThat(form.editor().value().at("/stepFree")).contains(absent("not recorded"));
        });
    }
}
