// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The inputs of a form: what is typed, what they show, and what the record then holds. */
@FxTest
class RecordFormTest {

    private static RecordKey notice() {
        return new RecordKey(RecordKind.NOTICES, "added");
    }

    @Test
    void aMomentIsUnderstoodAndWrittenInTheNormalForm() {
        Fx.run(() -> {
            var opened = FormUnderTest.of(notice(), Value.empty(), "ko");
            opened.type("표시 시작", "내일 오후 6시");
            assertThat(opened.value("/from")).contains("2026-11-24T18:00");
            assertThat(opened.input("표시 시작").getText()).isEqualTo("2026-11-24 18:00");
            opened.type("표시 시작", "언젠가");
            assertThat(opened.input("표시 시작").getText()).as("kept as typed").isEqualTo("언젠가");
            assertThat(opened.value("/from")).contains("언젠가");
            opened.type("표시 시작", "");
            assertThat(opened.editor().value().at("/from")).isEmpty();
        });
    }

    @Test
    void aNationalNumberOfTheOfficeIsWrittenInternationally() {
        Fx.run(() -> {
            var person = FormUnderTest.CONTENT.offices().orElseThrow().offices().getFirst().people().getFirst();
            var opened = FormUnderTest.of(new RecordKey(RecordKind.PEOPLE, person.id()),
                    Value.fields(Map.of("phone", Value.text("112"))), "en");
            opened.type("Phone", "028 6177 7454");
            assertThat(opened.value("/phone")).contains("+86 28 6177 7454");
        });
    }

    @Test
    void choicesAreInTheLanguageOfTheStaff() {
        Fx.run(() -> {
            var opened = FormUnderTest.of(new RecordKey(RecordKind.BUS_STOPS, "x"),
                    Value.fields(Map.of("heading", Value.text("north"))), "ko");
            var shown = opened.window().lookupAll(".combo-box").stream().map(node -> (ComboBox<?>) node)
                    .flatMap(RecordFormTest::choices).toList();
            assertThat(shown).contains("있음", "공개되지 않음", "북쪽", "남쪽").allMatch(text -> !text.matches(".*[a-z].*"));
        });
    }

    private static <T> Stream<String> choices(ComboBox<T> box) {
        return box.getItems().stream().map(box.getConverter()::toString);
    }

    @Test
    void aStopIsAddedByItsNumberOrNameAndRemoved() {
        Fx.run(() -> {
            var stop = FormUnderTest.CONTENT.stops().values().stream().map(BusStop::id).findFirst().orElseThrow();
            var opened = FormUnderTest.of(new RecordKey(RecordKind.BUS_LINES, "x"),
                    Value.fields(Map.of("check", Value.fields(Map.of("stops", Value.items(List.of()))))), "en");
            opened.type("Stops served", stop);
            assertThat(opened.editor().value().itemsAt("/check/stops")).containsExactly(Value.text(stop));
            opened.type("Stops served", "no such stop");
            assertThat(opened.editor().value().itemsAt("/check/stops")).hasSize(1);
            ((Button) opened.window().lookup(".desk-pick .desk-small")).fire();
            assertThat(opened.editor().value().itemsAt("/check/stops")).isEmpty();
        });
    }

    /** The text below a field has the same room, whatever it says. */
    @Test
    void nothingMovesWhenAnErrorAppears() {
        Fx.run(() -> {
            var opened = FormUnderTest.of(notice(), Value.empty(), "en");
            var rows = opened.window().lookupAll(".desk-field-row").stream().map(node -> (Region) node).toList();
            var before = rows.stream().map(Node::getBoundsInParent).toList();
            var problem = new Problem(Severity.ERROR, ProblemCode.JSON, "notices.json", 1, "/text", "empty", "");
            opened.form().show(List.of(new RecordProblem(Optional.of(notice()), "/text", problem)));
            assertThat(opened.form().firstWrong()).as("not before it is left or saved").isEmpty();
            opened.form().revealErrors();
            Fx.layOut(opened.window());
            assertThat(opened.form().firstWrong()).contains(rows.getFirst());
            assertThat(rows).map(Node::getBoundsInParent).isEqualTo(before);
        });
    }

    /** What is wrong with a text is said when that is left, even for the calendar beside it, and not before. */
    @ParameterizedTest
    @CsvSource({"Show from, /from, tomorow 9", "Show until, /until, soon",
            "'Only on these weekdays, from', /repeat/from, 25:00"})
    void aWrongTextIsSaidWhenItsInputIsLeft(String input, String pointer, String typed) {
        Fx.run(() -> {
            var opened = FormUnderTest.of(notice(), Value.fields(Map.of("repeat", Value.fields(Map.of("weekdays",
                    Value.items(List.of(Value.text("mon"))))))), "en");
            var wrong = problem(pointer);
            opened.input(input).requestFocus();
            opened.input(input).setText(typed);
            opened.form().show(List.of(wrong));
            assertThat(opened.form().firstWrong()).as("while it is typed").isEmpty();
            var others = opened.form().around(opened.input(input)).orElseThrow().lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && !node.equals(opened.input(input))).toList();
            others.getLast().requestFocus();
            assertThat(opened.form().firstWrong()).as("left for another part of the field").isPresent();
            assertThat(opened.note(input)).contains("like");
        });
    }

    /** A machine that is slow to check says nothing about what was typed before. */
    @Test
    void anErrorOfAnEarlierTextDoesNotAppear() {
        Fx.run(() -> {
            var opened = FormUnderTest.of(notice(), Value.empty(), "en");
            opened.form().show(List.of(problem("/from")));
            opened.type("Show from", "tomorrow 9");
            assertThat(opened.form().firstWrong()).isEmpty();
            opened.form().show(List.of(problem("/from")));
            assertThat(opened.form().firstWrong()).isPresent();
        });
    }

    private static RecordProblem problem(String pointer) {
        return new RecordProblem(Optional.of(notice()), pointer,
                new Problem(Severity.ERROR, ProblemCode.SCHEMA, "notices.json", 1, pointer, "wrong", ""));
    }
}
