// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** New records stay in sight until they are saved, and closing the window loses nothing without a question. */
@FxTest
class DeskClosingTest {

    private static final String ROOM = "Meeting room 2 is closed.";
    private static final String LIFT = "The lift is out of order.";

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSecondNewNoticeIsShownAndTheFirstStaysInSight() {
        addNotice(ROOM);
        desk.ctrl(KeyCode.S);
        addNotice(LIFT);
        desk.press("Notice");
        assertThat(desk.page()).as("the form of the third").contains("New record", "Not saved: " + LIFT);
        desk.press("Not saved: " + LIFT);
        assertThat(desk.page()).doesNotContain("Not saved: " + LIFT, "New record");
    }

    @Test
    void aNewRecordWithoutInputIsNoUnsavedWork() {
        desk.ctrl(KeyCode.DIGIT5);
        desk.press("Notice");
        assertThat(mayClose()).isTrue();
    }

    @Test
    void closingAsksEachTimeAndEscapeGoesOnWorking() {
        addNotice(ROOM);
        assertThat(mayClose()).isFalse();
        assertThat(desk.page()).contains("Close the window?", "Not saved: " + ROOM);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.page()).doesNotContain("Close the window?");
        assertThat(mayClose()).as("the earlier question is no answer").isFalse();
    }

    @Test
    void allRecordsAreSavedBeforeTheWindowCloses() {
        addNotice(ROOM);
        addNotice(LIFT);
        correctPhone("+86 28 6188 0000");
        assertThat(mayClose()).isFalse();
        desk.press("Save and close");
        assertThat(mayClose()).isTrue();
        assertThat(desk.content().notices()).extracting(notice -> notice.text().toString())
                .anyMatch(text -> text.contains(ROOM)).anyMatch(text -> text.contains(LIFT));
        assertThat(desk.content().offices().toString()).contains("6188 0000");
    }

    @Test
    void aRefusedSaveKeepsTheWindowOpenAtItsForm() {
        addNotice(ROOM);
        correctPhone("call me");
        assertThat(mayClose()).isFalse();
        desk.press("Save and close");
        assertThat(desk.page()).contains("Not closed. Still not saved: Mr. Wang");
        assertThat(mayClose()).isFalse();
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.section()).isEqualTo("Content");
        assertThat(desk.errors()).isNotEmpty();
    }

    @Test
    void editsAreDiscardedOnlyWhenThatIsChosen() {
        addNotice(ROOM);
        assertThat(mayClose()).isFalse();
        desk.press("Close without saving");
        assertThat(mayClose()).isTrue();
        assertThat(desk.content().notices().toString()).doesNotContain(ROOM);
    }

    private void addNotice(String text) {
        desk.ctrl(KeyCode.DIGIT5);
        desk.press("Notice");
        desk.write("Text, English", text);
    }

    private void correctPhone(String typed) {
        desk.ctrl(KeyCode.DIGIT1);
        desk.ctrl(KeyCode.K);
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", typed);
    }

    private boolean mayClose() {
        boolean may = Fx.get(() -> desk.controller().mayClose());
        desk.settle();
        return may;
    }
}
