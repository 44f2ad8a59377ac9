// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/** The frame shows the selected view and runs its shortcuts. */
@FxTest
class DeskFrameTest {

    @TempDir
    private Path folder;
    private final List<String> log = new ArrayList<>();
    private DeskFrame frame;

    @BeforeEach
    void open() {
        var pack = (PackResult.Accepted) TestPack.in(folder).read();
        var state = new DeskState(pack.content(), MessageCatalogue.ofDesk().in(new Lang("en")),
                new MessageCatalogue(Map.of()), Clock.systemUTC());
        frame = Fx.get(() -> {
            var views = new EnumMap<Section, Supplier<DeskView>>(Section.class);
            List.of(Section.DIRECTORY, Section.HANDOUTS).forEach(section -> views.put(section, () -> {
                log.add("make " + section.word());
                return new FakeView(section.word());
            }));
            var made = new DeskFrame(state, views,
                    List.of(DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.literal("Close"), "Shortcut+W",
                            () -> log.add("close"))),
                    List::of);
            new Scene(made.root(), 1440, 900);
            return made;
        });
    }

    @Test
    void aViewIsCreatedWhenFirstShownAndKept() {
        assertThat(log).isEmpty();
        show(Section.HANDOUTS);
        show(Section.DIRECTORY);
        show(Section.HANDOUTS);
        assertThat(log).containsExactly("make handouts", "focus handouts", "make directory", "focus directory",
                "focus handouts");
    }

    /** The mark is on the icon, which a narrow window shows as well; its words are in the tooltip. */
    @Test
    void aSectionWithUnsavedChangesIsMarked() {
        Fx.run(() -> {
            Fx.layOut(frame.root());
            var buttons = frame.root().lookupAll(".desk-navigation-button").stream().map(ToggleButton.class::cast)
                    .toList();
            frame.mark(Section.HANDOUTS, true);
            assertThat(buttons).map(button -> button.lookup(".desk-navigation-mark").isVisible())
                    .containsExactly(false, true);
            assertThat(buttons.getLast().getTooltip().getText()).isEqualTo("Handouts, with unsaved changes");
            assertThat(buttons.getLast().getAccessibleText()).isEqualTo("Handouts");
            frame.mark(Section.HANDOUTS, false);
            assertThat(buttons).map(button -> button.lookup(".desk-navigation-mark").isVisible()).containsOnly(false);
            assertThat(buttons.getLast().getTooltip()).isNull();
        });
    }

    @Test
    void aShortcutActsInTheCurrentViewOnly() {
        show(Section.DIRECTORY);
        show(Section.HANDOUTS);
        log.clear();
        Fx.run(() -> frame.press(KeyCombination.valueOf("Shortcut+S")));
        Fx.run(() -> frame.press(KeyCombination.valueOf("Shortcut+W")));
        Fx.run(() -> frame.press(KeyCombination.valueOf("Shortcut+Q")));
        assertThat(log).containsExactly("save handouts", "close");
    }

    @Test
    void aSheetCoversTheWindowUntilAnotherViewIsShown() {
        show(Section.DIRECTORY);
        var sheet = Fx.get(ScrollPane::new);
        Fx.run(() -> frame.cover(sheet));
        assertThat(Fx.get(() -> sheet.getScene() != null)).isTrue();
        show(Section.HANDOUTS);
        assertThat(Fx.get(() -> sheet.getScene() == null)).isTrue();
    }

    /** Regression: a message at the bottom of the window covered the buttons there. */
    @Test
    void aMessageNeitherMovesNorCoversAView() {
        show(Section.DIRECTORY);
        var before = Fx.get(this::placeOfTheView);
        Fx.run(() -> frame.say("A message that is long. ".repeat(20)));
        assertThat(Fx.get(this::placeOfTheView)).isEqualTo(before);
        var message = Fx.get(() -> frame.root().lookup(".desk-message"));
        assertThat(message.isVisible()).isTrue();
        assertThat(Fx.get(() -> message.localToScene(message.getLayoutBounds()))).satisfies(place -> {
            assertThat(place.intersects(before)).as("covers the view").isFalse();
            assertThat(place.intersects(Fx.get(() -> bounds(".desk-languages")))).as("covers a button").isFalse();
        });
        Fx.run(() -> Event.fireEvent(frame.root(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false,
                false, false)));
        assertThat(message.isVisible()).isFalse();
    }

    private Bounds placeOfTheView() {
        return bounds(".fake-view");
    }

    private Bounds bounds(String selector) {
        Fx.layOut(frame.root());
        var node = frame.root().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void escapeClosesASheet() {
        show(Section.DIRECTORY);
        var sheet = Fx.get(ScrollPane::new);
        Fx.run(() -> frame.cover(sheet));
        Fx.run(() -> Event.fireEvent(sheet, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false,
                false, false)));
        assertThat(Fx.get(() -> sheet.getScene() == null)).isTrue();
    }

    /** In a window of the smallest size, the title of a sheet ends beside the button that closes it. */
    @Test
    void theTitleOfASheetLeavesRoomForTheCloseButton() {
        Fx.run(() -> {
            frame.root().getStylesheets().setAll(new Theme(List.of()).desk(false));
            var title = DeskControls.title("Somebody saved this record while you were editing. ".repeat(3));
            var sheet = new VBox(title);
            sheet.getStyleClass().add("desk-sheet");
            frame.show(Section.DIRECTORY);
            frame.cover(sheet);
            frame.root().resize(960, 540);
            Fx.layOut(frame.root());
            var close = bounds(".desk-cover > .desk-action");
            var text = title.lookup(".text");
            assertThat(text.localToScene(text.getLayoutBounds()).getMaxX()).isLessThan(close.getMinX());
        });
    }

    private void show(Section section) {
        Fx.run(() -> frame.show(section));
    }

    /** A view that records its calls. */
    private final class FakeView implements DeskView {

        private final String name;
        private final StackPane node = new StackPane();

        FakeView(String name) {
            this.name = name;
            node.getStyleClass().add("fake-view");
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public void focus() {
            log.add("focus " + name);
        }

        @Override
        public List<DeskAction> actions() {
            return List
                    .of(DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.literal("Save"), "Shortcut+S",
                            () -> log.add("save " + name)));
        }
    }
}
