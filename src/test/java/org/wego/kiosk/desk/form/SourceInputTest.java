// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The source of a fact: it was named for the earlier text until someone says that it is the source of the new one. */
@FxTest
class SourceInputTest {

    private static final String QUESTION = "This source was named for the earlier text.";
    private static final String DATE = "Source, its date";

    private static FormUnderTest person() {
        var source = FormUnderTest.CONTENT.sources().keySet().iterator().next();
        var form = FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, "x"), Value.fields(Map.of(
                "phone", Value.text("112"), "provenance", Value.fields(Map.of("source", Value.text(source), "asOf",
                        Value.text("before 2017-06"))))),
                "en");
        form.editor().saved(form.editor().value());
        return form;
    }

    @Test
    void aChangedFactAsksForItsSourceAndOneAnswerIsThatItWasSeenThere() {
        Fx.run(() -> {
            var form = person();
            assertThat(form.note(DATE)).doesNotContain(QUESTION);
            form.type("Phone", "119");
            assertThat(form.note(DATE)).startsWith(QUESTION);
            var before = form.value("/provenance/source");
            press(form, "Seen there today");
            assertThat(form.note(DATE)).isEqualTo("Confirmed November 23, 2026, MK.");
            assertThat(form.value("/provenance/source")).isEqualTo(before);
            assertThat(form.value("/provenance/confirmed/on")).contains("2026-11-23");
            form.editor().undo();
            assertThat(form.note(DATE)).as("asked again").startsWith(QUESTION);
        });
    }

    /** The date and the confirmation of the earlier source are not those of another one. */
    @Test
    void anotherSourceIsOneOfTodayAndNotConfirmed() {
        Fx.run(() -> {
            var form = person();
            press(form, "Seen there today");
            form.type("Phone", "119");
            var other = FormUnderTest.CONTENT.sources().keySet().stream().skip(1).findFirst().orElseThrow();
            sources(form).setValue(other);
            assertThat(form.note(DATE)).doesNotContain(QUESTION).doesNotContain("Confirmed");
            assertThat(form.value("/provenance/source")).contains(other);
            assertThat(form.value("/provenance/asOf")).contains("2026-11-23");
            assertThat(form.editor().value().at("/provenance/confirmed")).isEmpty();
            assertThat(form.input(DATE).getText()).isEqualTo("2026-11-23");
        });
    }

    @ParameterizedTest
    @CsvSource({"before 2018, before 2018", "2018-05, 2018-05", "yesterday, yesterday", "23 Nov 2026, 2026-11-23"})
    void theDateOfASourceIsUnderstood(String typed, String written) {
        Fx.run(() -> {
            var form = person();
            form.type(DATE, typed);
            assertThat(form.value("/provenance/asOf")).contains(written);
        });
    }

    /** No word of the pack format is in a window of another language. */
    @Test
    void theDateIsInTheWordsOfTheStaff() {
        Fx.run(() -> {
            var form = FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, "x"), Value.fields(Map.of("provenance",
                    Value.fields(Map.of("source", Value.text("x"), "asOf", Value.text("before 2017-06"))))), "ko");
            assertThat(form.input("출처의 날짜").getText()).isEqualTo("2017-06 이전");
            form.type("출처의 날짜", "2018 이전");
            assertThat(form.value("/provenance/asOf")).contains("before 2018");
        });
    }

    /** A stop of a line has another source than the line. */
    @Test
    void aPartWithItsOwnSourceIsAskedForOnItsOwn() {
        Fx.run(() -> {
            var origin = Value.fields(Map.of("source", Value.text("x"), "asOf", Value.text("2022")));
            var form = FormUnderTest.of(new RecordKey(RecordKind.BUS_LINES, "x"),
                    Value.fields(Map.of("name", Value.text("471"), "provenance", origin, "check",
                            Value.fields(Map.of("result", Value.text("seen nearby"), "provenance", origin)))),
                    "en");
            form.editor().saved(form.editor().value());
            form.editor().set("/check/result", Value.text("not seen"));
            assertThat(form.note(DATE)).doesNotContain(QUESTION);
            assertThat(form.note("Source of the stops, its date")).startsWith(QUESTION);
        });
    }

    private static void press(FormUnderTest form, String name) {
        form.window().lookupAll(".desk-button").stream().map(Button.class::cast)
                .filter(button -> name.equals(button.getText())).findFirst().orElseThrow().fire();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> sources(FormUnderTest form) {
        return form.window().lookupAll(".desk-combo").stream()
                .filter(node -> Optional.of("Source").equals(Optional.ofNullable(node.getAccessibleText())))
                .map(node -> (ComboBox<String>) node).findFirst().orElseThrow();
    }
}
