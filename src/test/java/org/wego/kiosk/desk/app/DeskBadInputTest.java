// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.testing.FxTest;

/** Invalid input in a form is refused with a sentence beside its field, and nothing is written. */
@FxTest
class DeskBadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            wang | Phone                 | call me
            wang | Phone                 | +82 999999999999999
            wang | Name, English         | ''
            471  | Name                  | ''
            asia regional office | Time zone | Mars/Olympus
            112  | Phone                 | one one two
            """)
    void invalidInputIsRefusedBesideItsField(String record, String field, String typed) {
        try (var desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"))) {
            desk.type(record);
            desk.ctrl(KeyCode.E);
            desk.write(field, typed);
            assertThat(desk.errors()).as("while one types").isEmpty();
            desk.leave();
            assertThat(desk.errors()).as("when one leaves the field").isNotEmpty().allSatisfy(
                    error -> assertThat(error).startsWith(field.replaceAll(",.*", "")));
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).as("when one saves").isNotEmpty();
            assertThat(folder.resolve("overlay/records")).doesNotExist();
        }
    }

    /** The message names the character, because it cannot be seen. */
    @Test
    void anInvisibleCharacterIsRefusedByName() {
        try (var desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"))) {
            desk.type("wang");
            desk.ctrl(KeyCode.E);
            desk.write("Role, English", "Secretary" + (char) 0x202E + " General");
            desk.ctrl(KeyCode.S);
            assertThat(desk.page()).contains("U+202E");
            assertThat(folder.resolve("overlay/records")).doesNotExist();
        }
    }

    /** An empty new record is not all red. */
    @Test
    void aNewRecordShowsNoErrorUntilItsFieldIsLeft() {
        try (var desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"))) {
            desk.ctrl(KeyCode.DIGIT4);
            desk.press("Person");
            desk.write("Name, English", "Ada Lovelace");
            assertThat(desk.errors()).isEmpty();
            desk.write("Role, English", "Analyst");
            desk.write("Role, English", "");
            assertThat(desk.errors()).as("still in the field").isEmpty();
            desk.leave();
            assertThat(desk.errors()).singleElement().asString().startsWith("Role: ");
        }
    }

    @Test
    void aNoticeThatEndsBeforeItBeginsIsRefused() {
        try (var desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"))) {
            desk.ctrl(KeyCode.DIGIT5);
            desk.chooseItem("After hours");
            desk.write("Show from", "2026-11-26 18:00");
            desk.write("Show until", "2026-11-26 09:00");
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).singleElement().asString().contains("Show until").contains("before it begins");
            assertThat(Files.exists(folder.resolve("overlay/records"))).isFalse();
            desk.write("Show until", "soon");
            desk.leave();
            assertThat(desk.errors()).singleElement().asString().startsWith("Show until").contains("tomorrow 9");
            desk.write("Show until", "27 Nov 6 pm");
            assertThat(desk.errors()).as("right at once, while one is still in the field").isEmpty();
            assertThat(desk.page()).contains("Friday, November 27, 2026, 18:00");
            desk.leave();
            assertThat(desk.texts()).contains("2026-11-27 18:00");
        }
    }
}
