// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/** The inputs of a form: what is typed, what they show, and what the record then holds. */
@FxTest
class RecordFormTest {

    private static final Content CONTENT = ((PackResult.Accepted) LobbyUnderTest.packs().read(SamplePack.source()))
            .content();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    private final Button elsewhere = new Button();

    /** A form on the screen. */
    private record Opened(RecordForm form, ValueEditor editor, VBox window) {

        TextInputControl input(String name) {
            return window.lookupAll(".desk-input").stream().filter(node -> name.equals(node.getAccessibleText()))
                    .map(TextInputControl.class::cast).findFirst().orElseThrow();
        }

        Optional<String> value(String pointer) {
            return editor.value().textAt(pointer);
        }
    }

    private Opened open(RecordKey key, Value value, String lang) {
        var state = new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang(lang)),
                new MessageCatalogue(Map.of()), CLOCK);
        var editor = new ValueEditor(Value.empty(), value);
        var form = new RecordForm(key, Forms.of(key.kind(), value, CONTENT), editor, state);
        var window = new VBox(form.node(), elsewhere);
        window.getStyleClass().addAll("kiosk", "desk");
        window.getStylesheets().setAll(new Theme(List.of()).desk(false));
        new Scene(window, 480, 900);
        Fx.layOut(window);
        return new Opened(form, editor, window);
    }

    private void type(Opened opened, String name, String text) {
        opened.input(name).requestFocus();
        opened.input(name).setText(text);
        elsewhere.requestFocus();
    }

    private static RecordKey notice() {
        return new RecordKey(RecordKind.NOTICES, "added");
    }

    @Test
    void aMomentIsUnderstoodAndWrittenInTheNormalForm() {
        Fx.run(() -> {
            var opened = open(notice(), Value.empty(), "ko");
            type(opened, "표시 시작", "내일 오후 6시");
            assertThat(opened.value("/from")).contains("2026-11-24T18:00");
            assertThat(opened.input("표시 시작").getText()).isEqualTo("2026-11-24 18:00");
            type(opened, "표시 시작", "언젠가");
            assertThat(opened.input("표시 시작").getText()).as("kept as typed").isEqualTo("언젠가");
            assertThat(opened.value("/from")).contains("언젠가");
            type(opened, "표시 시작", "");
            assertThat(opened.editor().value().at("/from")).isEmpty();
        });
    }

    @Test
    void aNationalNumberOfTheOfficeIsWrittenInternationally() {
        Fx.run(() -> {
            var person = CONTENT.offices().orElseThrow().offices().getFirst().people().getFirst();
            var opened = open(new RecordKey(RecordKind.PEOPLE, person.id()),
                    Value.fields(Map.of("phone", Value.text("112"))), "en");
            type(opened, "Phone", "028 6177 7454");
            assertThat(opened.value("/phone")).contains("+86 28 6177 7454");
        });
    }

    @Test
    void choicesAreInTheLanguageOfTheStaff() {
        Fx.run(() -> {
            var opened = open(new RecordKey(RecordKind.BUS_STOPS, "x"),
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
            var stop = CONTENT.stops().values().stream().map(BusStop::id).findFirst().orElseThrow();
            var opened = open(new RecordKey(RecordKind.BUS_LINES, "x"),
                    Value.fields(Map.of("check", Value.fields(Map.of("stops", Value.items(List.of()))))), "en");
            type(opened, "Stops served", stop);
            assertThat(opened.editor().value().itemsAt("/check/stops")).containsExactly(Value.text(stop));
            type(opened, "Stops served", "no such stop");
            assertThat(opened.editor().value().itemsAt("/check/stops")).hasSize(1);
            ((Button) opened.window().lookup(".desk-pick .desk-small")).fire();
            assertThat(opened.editor().value().itemsAt("/check/stops")).isEmpty();
        });
    }

    /** The text below a field has the same room, whatever it says. */
    @Test
    void nothingMovesWhenAnErrorAppears() {
        Fx.run(() -> {
            var opened = open(notice(), Value.empty(), "en");
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
}
