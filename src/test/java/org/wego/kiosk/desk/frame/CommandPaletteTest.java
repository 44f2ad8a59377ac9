// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The palette runs the selected command, and remembers it. */
@FxTest
class CommandPaletteTest {

    @TempDir
    private Path folder;
    private final DeskMemory memory = DeskMemory.brief();
    private final List<String> ran = new ArrayList<>();
    private DeskState state;

    @BeforeEach
    void read() {
        state = new DeskState(((PackResult.Accepted) TestPack.in(folder).read()).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), Clock.systemUTC(),
                memory);
    }

    @Test
    void enterRunsTheSelectedCommandAndTheNextPaletteListsItFirst() {
        var palette = open();
        type(palette, "copy", KeyCode.DOWN, KeyCode.ENTER);
        assertThat(ran).containsExactly("Copy sentence");
        assertThat(texts(open()).getFirst()).isEqualTo("Copy sentence");
    }

    @Test
    void aDisabledCommandSaysWhyAndDoesNotRun() {
        var palette = open();
        type(palette, "save", KeyCode.ENTER);
        assertThat(ran).isEmpty();
        assertThat(texts(palette)).contains("Save", "nothing to save");
    }

    @Test
    void theKeyOfACommandIsShown() {
        var palette = open();
        type(palette, "copy card");
        assertThat(texts(palette)).anySatisfy(text -> assertThat(text).contains("Shift").endsWith("C"));
    }

    @Test
    void theSelectionStaysInTheList() {
        var palette = open();
        type(palette, "", KeyCode.UP, KeyCode.ENTER);
        assertThat(ran).containsExactly("Copy card");
    }

    private CommandPalette open() {
        return Fx.get(() -> {
            var actions = List.of(
                    DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.literal("Copy card"), "Shortcut+Shift+C",
                            () -> ran.add("Copy card")),
                    DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.literal("Copy sentence"),
                            () -> ran.add("Copy sentence")),
                    DeskAction
                            .of(DeskAction.DeskMenu.FILE, CommandName.literal("Save"), new SimpleBooleanProperty(false),
                                    () -> ran.add("Save"))
                            .disabledBecause("nothing to save"));
            var palette = new CommandPalette(actions, state, action -> action.action().run());
            var scene = new Scene(palette.node(), 600, 400);
            palette.focus();
            Fx.layOut(scene.getRoot());
            return palette;
        });
    }

    private static void type(CommandPalette palette, String text, KeyCode... keys) {
        Fx.run(() -> {
            var box = (TextField) palette.node().lookup(".desk-search");
            box.setText(text);
            for (var key : keys) {
                Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            Fx.layOut(palette.node());
        });
    }

    private static List<String> texts(CommandPalette palette) {
        return Fx.get(() -> palette.node().lookupAll(".desk-palette-row > .label").stream()
                .filter(label -> label.isVisible()).map(label -> ((Labeled) label).getText())
                .filter(text -> !text.isEmpty()).toList());
    }
}
