// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Whatever a button of the window does can be done from the menus and the palette as well. */
@FxTest
class DeskCommandsTest {

    /** What acts on one row of many, whose command would need the row as well; and the previewed screen. */
    private static final Set<String> PARTS_WITH_ROWS = Set.of("desk-field-row", "desk-related", "desk-facts",
            "desk-picture");

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyButtonOfAViewIsACommand() {
        for (var section : DeskAssembly.SECTIONS) {
            show(section);
            var commands = commands();
            assertThat(buttons()).as(section.word()).filteredOn(button -> commands.stream()
                    .noneMatch(command -> command.equals(button) || command.endsWith(": " + button)
                            || command.startsWith(button + " ")))
                    .isEmpty();
        }
    }

    @Test
    void everySectionAndEveryLanguageIsACommandEverywhere() {
        for (var section : DeskAssembly.SECTIONS) {
            show(section);
            assertThat(commands()).as(section.word()).contains("Directory", "Handouts", "Data quality", "Content",
                    "Notices", "Preview", "Visitor speaks: 한국어", "Visitor speaks: English", "Add: Person",
                    "Add: Notice", "Find", "All commands");
        }
    }

    @Test
    void thePaletteFindsACommandByAFewLetters() {
        desk.ctrl("P", KeyCode.P, true);
        desk.type("add not");
        desk.key(KeyCode.ENTER);
        assertThat(desk.section()).isEqualTo("Notices");
        assertThat(desk.page()).contains("New record");
    }

    /** A sheet of one record gives the code of the record, another sheet its text. */
    @Test
    void aSheetIsSentToThePhoneAndCanBeSentAgain() {
        show(Section.HANDOUTS);
        assertThat(commands()).contains("Send to phone", "E-mail with PDF…");
        press("Shortcut+T");
        assertThat(desk.page()).contains("Scan: your phone gets this text.");
        desk.key(KeyCode.ESCAPE);
        choose("Lyra Secretariat");
        press("Shortcut+T");
        assertThat(desk.page()).contains("Save contact").doesNotContain("Scan: your phone");
        desk.key(KeyCode.ESCAPE);
        show(Section.HANDOUTS);
        assertThat(commands()).contains("Hand out again: Directions · English · phone",
                "Hand out again: Lyra Secretariat · English · phone");
        Fx.run(() -> desk.menuItems().filter(item -> item.getText().startsWith("Hand out again: Directions"))
                .findFirst().orElseThrow().fire());
        desk.settle();
        assertThat(desk.page()).contains("Scan: your phone gets this text.");
    }

    private void press(String keys) {
        Fx.run(() -> desk.controller().press(keys));
        desk.settle();
    }

    private void choose(String sheet) {
        Fx.run(() -> {
            var cell = DeskPage.within(desk.scene().getRoot()).filter(ListCell.class::isInstance)
                    .map(node -> (ListCell<?>) node).filter(one -> sheet.equals(one.getText())).findFirst()
                    .orElseThrow();
            cell.getListView().getSelectionModel().select(cell.getIndex());
        });
        desk.settle();
    }

    @Test
    void escapeReturnsTheFocusAndRunsNothing() {
        var before = desk.scene().getFocusOwner();
        desk.ctrl("P", KeyCode.P, true);
        assertThat(desk.scene().getFocusOwner()).isInstanceOf(TextField.class).isNotSameAs(before);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.scene().getFocusOwner()).isSameAs(before);
        assertThat(desk.section()).isEqualTo("Directory");
    }

    /** A section with a record in its form. */
    private void show(Section section) {
        var kind = section == Section.NOTICES ? ContentRecord.ContentRecordKind.NOTICE
                : ContentRecord.ContentRecordKind.PERSON;
        var entry = ContentRecords.of(desk.content()).stream().filter(one -> one.kind() == kind).findFirst()
                .orElseThrow();
        Fx.run(() -> {
            if (section == Section.CONTENT || section == Section.NOTICES) {
                desk.controller().correct(entry);
            } else {
                desk.controller().show(section);
            }
        });
        desk.settle();
    }

    private List<String> commands() {
        return Fx.get(() -> desk.menuItems().map(MenuItem::getText).toList());
    }

    private List<String> buttons() {
        return Fx.get(() -> DeskPage.within(desk.scene().getRoot()).filter(Button.class::isInstance)
                .filter(button -> around(button).allMatch(Node::isVisible) && around(button).noneMatch(
                        part -> part instanceof IndexedCell
                                || part.getStyleClass().stream().anyMatch(PARTS_WITH_ROWS::contains)))
                .map(button -> ((Labeled) button).getText()).filter(text -> text != null && !text.isBlank()).toList());
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, part -> part != null, Node::getParent);
    }
}
