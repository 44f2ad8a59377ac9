// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The result of saving is shown at the Save button, which does not scroll. */
@FxTest
class DeskSavingTest {

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
        desk.type("wang");
        desk.ctrl(KeyCode.E);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSaveIsConfirmedWithItsTime() {
        assertThat(desk.saveNote()).isEqualTo("As in the content pack");
        desk.write("Phone", "+86 28 6188 0000");
        assertThat(desk.saveNote()).isEqualTo(
                "Not saved yet. Changed fields: 1. The source is still that of the earlier text. Compare Source");
        desk.ctrl(KeyCode.S);
        assertThat(desk.saveNote()).isEqualTo(
                "Saved at 14:05 and shown with its old source and date. Ctrl+D confirms it today. Changed here, version 1 Source");
        desk.write("Phone", "+86 28 6188 0001");
        assertThat(desk.saveNote()).startsWith("Not saved yet.");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamedWithARemedy() throws IOException {
        Files.writeString(folder.resolve("overlay"), "");
        desk.write("Phone", "+86 28 6188 0000");
        desk.ctrl(KeyCode.S);
        assertThat(desk.saveNote()).startsWith("Not saved: ").contains(folder.resolve("overlay").toString())
                .doesNotContain("Not saved yet");
        assertThat(desk.page()).as("what was typed is still there").contains("6188 0000");
        Files.delete(folder.resolve("overlay"));
        desk.ctrl(KeyCode.S);
        assertThat(desk.saveNote()).startsWith("Saved at 14:05.");
    }

    @Test
    void wrongFieldsAreCountedAndTheFirstIsScrolledIntoView() {
        desk.write("Role, English", "");
        desk.write("Phone", "call me");
        desk.ctrl(KeyCode.S);
        assertThat(desk.saveNote()).isEqualTo("Not saved. Fields to correct: 2 Role Phone");
    }

    /** The result is visible after Ctrl+S in a field at the end of a long form. */
    @Test
    void theNoteIsAboveTheFieldsAndDoesNotScroll() {
        desk.write("Phone", "no number");
        desk.ctrl(KeyCode.S);
        var note = Fx.get(() -> bounds(desk.scene().getRoot().lookup(".desk-save-note")));
        assertThat(note.getMinY()).isPositive();
        assertThat(note.getMaxY()).isLessThan(desk.scene().getHeight());
        assertThat(Fx.get(() -> isScrolled(desk.scene().getRoot().lookup(".desk-save-note")))).isFalse();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isScrolled(Node node) {
        return node != null && (node.getStyleClass().contains("scroll-pane") || isScrolled(node.getParent()));
    }
}
