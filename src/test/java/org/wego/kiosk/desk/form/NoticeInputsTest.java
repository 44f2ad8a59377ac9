// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** The inputs of a notice: usual periods, weekdays and hours, places, and languages with their state. */
@FxTest
class NoticeInputsTest {

    private static final Messages WORDS = MessageCatalogue.ofDesk().in(new Lang("en"));
    private static final TypedMoment MOMENTS = new TypedMoment(LocalDate.of(2026, 11, 23), WORDS);
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T14:05");

    private final ValueEditor editor = new ValueEditor(Value.empty(), Value.empty());

    @Test
    void weekdaysAndHoursAreWrittenAsThePackHasThem() {
        var input = Fx.get(() -> new RecurrenceInput(editor, WORDS, MOMENTS, "/repeat", "Days").node());
        toggle(input, "Mon");
        toggle(input, "Thu");
        write(input, "Days, from", "9");
        write(input, "Days, until", "18:30");
        assertThat(editor.value().at("/repeat")).contains(Value.empty()
                .with("/weekdays", Value.items(List.of(Value.text("mon"), Value.text("thu"))))
                .with("/from", Value.text("09:00")).with("/until", Value.text("18:30")));
        toggle(input, "Mon");
        toggle(input, "Thu");
        assertThat(editor.value().at("/repeat")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9:05, 09:05", "17h30, 17:30", "24:00, 00:00", "9 pm, 21:00", "noon, 12:00", "25:00, 25:00"})
    void usualWaysOfWritingATimeAreUnderstood(String typed, String written) {
        var input = Fx.get(() -> new RecurrenceInput(editor, WORDS, MOMENTS, "/repeat", "Days").node());
        toggle(input, "Sat");
        write(input, "Days, from", typed);
        assertThat(editor.value().textAt("/repeat/from")).contains(written);
    }

    @Test
    void onlyPlacesOtherThanHomeAloneAreWritten() {
        var input = Fx.get(() -> new PlacesInput(editor, WORDS, "/places").node());
        check(input, "Greeting");
        assertThat(editor.value().itemsAt("/places")).containsExactly(Value.text("greeting"), Value.text("home"));
        check(input, "Greeting");
        assertThat(editor.value().at("/places")).isEmpty();
        check(input, "Home");
        assertThat(editor.value().at("/places")).as("the check reports it").contains(Value.items(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"Today, 2026-11-23T09:00, 2026-11-23T18:00", "'Tomorrow, 9 to 18', 2026-11-24T09:00, 2026-11-24T18:00",
            "This week, 2026-11-23T09:00, 2026-11-27T18:00"})
    void aUsualPeriodIsOneStep(String name, String from, String until) {
        press(Fx.get(() -> new QuickPeriodInput(editor, WORDS, MONDAY).node()), name);
        assertThat(editor.value().textAt("/from")).contains(from);
        assertThat(editor.value().textAt("/until")).contains(until);
        editor.undo();
        assertThat(editor.value()).isEqualTo(Value.empty());
    }

    @Test
    void untilFurtherNoticeRemovesTheTimes() {
        var input = Fx.get(() -> new QuickPeriodInput(editor, WORDS, MONDAY).node());
        press(input, "Today");
        press(input, "Until further notice");
        assertThat(editor.value()).isEqualTo(Value.empty());
    }

    @Test
    void anEmptyLanguageSaysWhatVisitorsSeeAndCannotBeChecked() {
        var languages = Contents.sample().manifest().languages();
        var input = Fx.get(() -> new LocalizedTextInput(editor, WORDS, languages, "/text", true, "Text",
                new SimpleStringProperty("")).node());
        var korean = field(input, "Text, 한국어");
        assertThat(korean.getPromptText()).isEmpty();
        assertThat(checks(input)).containsOnly(false);
        Fx.run(() -> field(input, "Text, English").setText("Hello"));
        assertThat(korean.getPromptText()).isEqualTo("missing: visitors see English");
        Fx.run(() -> korean.setText("안녕하세요"));
        assertThat(checks(input)).containsExactly(true, true, false, false, false);
    }

    /** The text of a template is replaced: what the other languages say is about something else. */
    @Test
    void aNewRecordLosesTheTranslationsOfATextThatIsReplaced() {
        var notice = Value.fields(Map.of("text", text("Closed today", "오늘은 쉽니다")));
        var begun = new ValueEditor(Value.empty(), notice);
        var input = input(begun, new SimpleStringProperty(""));
        Fx.run(() -> field(input, "Text, English").setText("Meeting room 2 is closed"));
        assertThat(begun.value().at("/text/ko")).isEmpty();
        Fx.run(() -> field(input, "Text, 한국어").setText("2 회의실은 쉽니다"));
        Fx.run(() -> field(input, "Text, English").setText("Meeting room 2 is closed today"));
        assertThat(begun.value().textAt("/text/ko")).as("typed here").contains("2 회의실은 쉽니다");
        Fx.run(begun::undo);
        assertThat(begun.value()).isEqualTo(notice);
    }

    @Test
    void aSavedRecordKeepsItsTranslationsAndNamesThoseOfTheEarlierText() {
        var saved = Value.fields(Map.of("text", text("Closed today", "오늘은 쉽니다")));
        var begun = new ValueEditor(saved, saved);
        var note = new SimpleStringProperty("");
        var input = input(begun, note);
        Fx.run(() -> field(input, "Text, English").setText("Closed tomorrow"));
        assertThat(begun.value().textAt("/text/ko")).contains("오늘은 쉽니다");
        assertThat(note.get()).startsWith("한국어: still");
        Fx.run(() -> field(input, "Text, 한국어").setText("내일은 쉽니다"));
        assertThat(note.get()).isEmpty();
    }

    private static Value text(String english, String korean) {
        return Value.fields(Map.of("en", Value.text(english), "ko", Value.text(korean)));
    }

    private static Region input(ValueEditor begun, StringProperty note) {
        return Fx.get(() -> new LocalizedTextInput(begun, WORDS, Contents.sample().manifest().languages(), "/text",
                true, "Text", note).node());
    }

    private static List<Boolean> checks(Region input) {
        return Fx.get(() -> within(input).filter(CheckBox.class::isInstance).map(box -> !box.isDisabled()).toList());
    }

    private static void toggle(Region input, String name) {
        Fx.run(() -> within(input).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire());
    }

    private static void check(Region input, String name) {
        Fx.run(() -> within(input).filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(name)).findFirst().orElseThrow().fire());
    }

    private static void press(Region input, String name) {
        Fx.run(() -> within(input).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire());
    }

    private static void write(Region input, String name, String text) {
        Fx.run(() -> field(input, name).setText(text));
    }

    private static TextField field(Region input, String name) {
        return within(input).filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> Optional.of(name).equals(Optional.ofNullable(field.getAccessibleText()))).findFirst()
                .orElseThrow();
    }

    /** The node and everything below it; the toggles of a segmented button are known before it has a skin. */
    private static Stream<Node> within(Node node) {
        return switch (node) {
            case SegmentedButton segments -> segments.getButtons().stream().map(Node.class::cast);
            case Parent parent -> Stream.concat(Stream.of(node),
                    parent.getChildrenUnmodifiable().stream().flatMap(NoticeInputsTest::within));
            default -> Stream.of(node);
        };
    }
}
