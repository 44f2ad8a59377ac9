// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** No shortcut of the window is also an editing or list key, so that typing never runs an action. */
@FxTest
class DeskShortcutsTest {

    private static final String TEXT = "Seoul Harbour Center\nJongno 38\nSeoul";
    /** Exceptions: undo and redo apply to the whole record instead of one field. */
    private static final Set<String> STEPS = Set.of("Shortcut+Z", "Shift+Shortcut+Z");
    /** The editing keys of a field on a Mac; JavaFX detects the system only at its start. */
    private static final Set<String> MAC = Set.of("Shortcut+A", "Shortcut+C", "Shortcut+X", "Shortcut+V",
            "Shortcut+Left",
            "Shortcut+Right", "Shortcut+Up", "Shortcut+Down", "Shortcut+Home", "Shortcut+End", "Shortcut+Backspace",
            "Shortcut+Delete", "Shift+Shortcut+Left", "Shift+Shortcut+Right", "Shift+Shortcut+Up",
            "Shift+Shortcut+Down", "Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down", "Alt+Backspace", "Alt+Delete",
            "Ctrl+H", "Ctrl+A", "Ctrl+E", "Ctrl+B", "Ctrl+F", "Ctrl+D", "Ctrl+K", "Ctrl+N", "Ctrl+P", "Ctrl+T");

    private static final int SECTIONS = DeskAssembly.SECTIONS.size();

    private record Before(String text, IndexRange selection, int caret) {}

    private static Stream<Supplier<TextInputControl>> fields() {
        return Stream.of(() -> new TextField(TEXT.replace('\n', ' ')), () -> new TextArea(TEXT));
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fields")
    void noKeyOfTheWindowEditsAText(Supplier<TextInputControl> field) {
        var editing = keys().stream().filter(keys -> !STEPS.contains(keys.getName()))
                .filter(keys -> Fx.get(() -> isTakenBy(field.get(), keys))).map(KeyCombination::getName).toList();
        assertThat(editing).isEmpty();
    }

    @Test
    void noKeyOfTheWindowMovesInAList() {
        var taken = keys().stream().filter(keys -> Fx.get(() -> {
            var list = new ListView<String>();
            list.getItems().setAll(TEXT.lines().toList());
            return isTakenBy(list, keys);
        })).map(KeyCombination::getName).toList();
        assertThat(taken).isEmpty();
    }

    @Test
    void noKeyOfTheWindowEditsATextOnAMac() {
        assertThat(keys()).extracting(KeyCombination::getName).doesNotContainAnyElementsOf(MAC);
    }

    /** The keys that edit a text on Linux or Windows, whether JavaFX uses them or a desktop's input method does. */
    @Test
    void noKeyOfTheWindowIsAnEditingKeyOfTheDesktop() {
        var editing = Stream.of("A", "C", "V", "X", "Y", "H", "Backspace", "Delete", "Home", "End", "Left", "Right",
                "Up", "Down", "Insert").flatMap(key -> Stream.of("Shortcut+" + key, key, "Shift+" + key)).toList();
        assertThat(keys()).extracting(KeyCombination::getName).doesNotContainAnyElementsOf(editing);
    }

    /** Regression: Ctrl+H opened the history, and also deleted a character. */
    @Test
    void anEditingKeyIsFound() {
        assertThat(Fx.get(() -> isTakenBy(new TextField(TEXT), KeyCombination.valueOf("Shortcut+H")))).isTrue();
        assertThat(Fx.get(() -> isTakenBy(new TextArea(TEXT), KeyCombination.valueOf("Shortcut+Up")))).isTrue();
    }

    @Test
    void noKeyDoesTwoThings() {
        for (var section : DeskAssembly.SECTIONS) {
            assertThat(keys(section)).as(section.word()).doesNotHaveDuplicates();
        }
    }

    /** The digit rows of the French, Belgian, Czech and Lithuanian layouts, from the left. */
    @ParameterizedTest
    @ValueSource(strings = {"&é\"'(-è_çà", "&é\"'(§è!çà", "+ěščřžýáíé", "ąčęėįšųū90"})
    void ctrlAndTheDigitRowSwitchViews(String row) {
        try (var desk = desk()) {
            desk.digitRow(row);
            for (int number = SECTIONS; number > 0; number--) {
                desk.ctrl(row.substring(number - 1, number), KeyCode.UNDEFINED, false);
                assertThat(desk.section()).as(row.substring(number - 1, number)).isEqualTo(name(number));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "१२३४५६७८९०", "１２３４５６７８９０"})
    void ctrlAndADigitOpenAViewOnEveryKeyboardLayout(String digits) {
        try (var desk = desk()) {
            for (int number = SECTIONS; number > 0; number--) {
                var digit = digits.substring(number - 1, number);
                desk.ctrl(digit, KeyCode.AMPERSAND, true);
                assertThat(desk.section()).as("with Shift: " + digit).isEqualTo(name(number));
                desk.ctrl(KeyCode.DIGIT1);
                desk.ctrl(digit, KeyCode.valueOf("NUMPAD" + number), false);
                assertThat(desk.section()).as("number pad: " + digit).isEqualTo(name(number));
            }
        }
    }

    /** Other characters, number pad operators and AltGr do not switch views. */
    @Test
    void keysOutsideTheDigitRowDoNotSwitchViews() {
        try (var desk = desk()) {
            desk.digitRow("1234567890");
            for (var sign : List.of("&", "é", "\"", "'", "(", "-", "+")) {
                desk.ctrl(sign, KeyCode.UNDEFINED, false);
                assertThat(desk.section()).as(sign).isEqualTo(name(1));
            }
            desk.digitRow("&é\"'(-è_çà");
            desk.ctrl("-", KeyCode.SUBTRACT, false);
            desk.ctrl("(", KeyCode.UNDEFINED, true);
            desk.ctrl("!", KeyCode.EXCLAMATION_MARK, false);
            desk.ctrl("é", KeyCode.UNDEFINED, true);
            desk.ctrl("à", KeyCode.UNDEFINED, false);
            desk.ctrl("ç", KeyCode.UNDEFINED, false);
            assertThat(desk.section()).isEqualTo(name(1));
        }
    }

    private DeskPage desk() {
        return new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"));
    }

    private static String name(int number) {
        return MessageCatalogue.ofDesk().in(new Lang("en"))
                .get("section." + DeskAssembly.SECTIONS.get(number - 1).word());
    }

    private List<KeyCombination> keys() {
        return DeskAssembly.SECTIONS.stream().flatMap(section -> keys(section).stream()).distinct().toList();
    }

    /** The shortcuts of a section, as in the menus. */
    private List<KeyCombination> keys(Section section) {
        try (var desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"))) {
            Fx.run(() -> desk.controller().show(section));
            return Fx.get(() -> desk.menuItems().flatMap(item -> Stream.ofNullable(item.getAccelerator())).toList());
        }
    }

    private static boolean isTakenBy(Control control, KeyCombination keys) {
        var scene = new Scene(new StackPane(control), 400, 300);
        Fx.layOut(scene.getRoot());
        var before = state(control);
        var taken = new ArrayList<Event>();
        var pressed = event(control, KeyEvent.KEY_PRESSED, (KeyCodeCombination) keys);
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, taken::add);
        control.requestFocus();
        Event.fireEvent(control, pressed);
        Event.fireEvent(control, event(control, KeyEvent.KEY_TYPED, (KeyCodeCombination) keys));
        return taken.isEmpty() || !state(control).equals(before);
    }

    private static Before state(Control control) {
        return switch (control) {
            case TextInputControl field -> {
                if (field.getCaretPosition() == 0) {
                    field.selectRange(3, 8);
                }
                yield new Before(field.getText(), field.getSelection(), field.getCaretPosition());
            }
            case ListView<?> list -> new Before("", new IndexRange(0, 0), list.getFocusModel().getFocusedIndex());
            default -> throw new AssertionError(control);
        };
    }

    private static KeyEvent event(Node target, javafx.event.EventType<KeyEvent> type, KeyCodeCombination keys) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean control = (shortcut && !mac) || keys.getControl() == KeyCombination.ModifierValue.DOWN;
        var code = keys.getCode();
        boolean letter = code.isLetterKey();
        // With Ctrl a letter key types a control character.
        var typed = type == KeyEvent.KEY_TYPED ? letter && control ? Character.toString(code.getCode() & 0x1F)
                : KeyEvent.CHAR_UNDEFINED : "";
        return new KeyEvent(target, target, type, typed, "", type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : code,
                keys.getShift() == KeyCombination.ModifierValue.DOWN, control,
                keys.getAlt() == KeyCombination.ModifierValue.DOWN, shortcut && mac);
    }
}
