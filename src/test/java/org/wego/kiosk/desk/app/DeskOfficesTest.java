// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.pack.OfficesPack;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.testing.FxTest;

/** Reception finds, adds and changes offices, and can add only records that the content has room for. */
@FxTest
class DeskOfficesTest {

    @TempDir
    private Path folder;

    private DeskPage desk(TestPack pack) {
        return desk(pack.source());
    }

    private DeskPage desk(FolderPack pack) {
        return new DeskPage(pack, folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
    }

    private TestPack pack(int offices) {
        return OfficesPack.in(folder.resolve("pack"), offices);
    }

    @Test
    void onlyPossibleAdditionsAreOffered() {
        try (var desk = desk(pack(3))) {
            desk.press("Content");
            assertThat(desk.buttons()).contains("Office", "Person", "Line", "Number");
        }
        var without = pack(3).with("pack.json", "\"buses.json\", \"bus-stops.json\", \"bus-lines.json\",", "");
        try (var desk = desk(without)) {
            desk.press("Content");
            assertThat(desk.buttons()).contains("Office", "Person", "Number").doesNotContain("Line");
        }
        try (var desk = desk(without.with("pack.json", "\"offices.json\",", ""))) {
            desk.press("Content");
            assertThat(desk.buttons()).contains("Number").doesNotContain("Office", "Person", "Line");
        }
        try (var desk = desk(pack(0))) {
            desk.press("Content");
            assertThat(desk.buttons()).contains("Office").doesNotContain("Person");
        }
    }

    @Test
    void anOfficeIsFoundByItsNumberAndItsAddressAndRead() {
        try (var desk = desk(pack(3))) {
            desk.type("44556678");
            assertThat(desk.page()).contains("Paris office", "12 rue de la Paix, 75002 Paris",
                    "Monday to Friday, 9:00 to 17:00", "+33 1 44 55 66 78", "Fax: not published", "paris@example.org");
            desk.press("Copy sentence");
            assertThat(desk.copied().getLast()).contains("12 rue de la Paix, 75002 Paris",
                    "Opening hours: Monday to Friday, 9:00 to 17:00", "+33 1 44 55 66 77", "paris@example.org");
        }
    }

    @Test
    void aSecondOfficeIsAdded() {
        try (var desk = desk(pack(1))) {
            desk.press("Content");
            desk.press("Office");
            desk.write("Name, English", "Rome office");
            desk.write("City or region, English", "Rome");
            desk.write("Country, English", "Italy");
            desk.write("Time zone", "Europe/Rome");
            desk.write("Position on the map", "41.9");
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).singleElement().asString().startsWith("Position on the map: ");
            desk.write("Position on the map", "41.9 N, 12.5 E");
            desk.press("Add: Address");
            desk.write("Address 1, English", "Via Appia 1");
            desk.write("Opening hours, English", "9 to 5");
            desk.write("Phone", "+39 06 6982\n+39 06 6983");
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).isEmpty();
            var rome = office(desk, 1);
            assertThat(rome.name().texts()).containsValue("Rome office");
            assertThat(rome.numbers()).map(PhoneNumber::written).containsExactly("+39 06 6982", "+39 06 6983");
            assertThat(rome.address().orElseThrow().lines()).map(LocalizedText::texts)
                    .singleElement().asString().contains("Via Appia 1");
            assertThat(rome.hours()).isPresent();
            assertThat(rome.people()).isEmpty();
        }
    }

    @Test
    void anEventOfTheHistoryHasADateAndATaskHasNone() {
        try (var desk = desk(pack(1))) {
            desk.type("44556677");
            desk.ctrl(KeyCode.E);
            desk.press("Add: History");
            desk.write("History 1, When, English", "May 2014");
            desk.write("History 1, What happened, English", "Opened.");
            desk.press("Add: History");
            desk.write("History 2, What happened, English", "Teaches.");
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).isEmpty();
            assertThat(office(desk, 0).history()).map(event -> event.texts().map(text -> text.in(new Lang("en")))
                    .toList()).containsExactly(List.of("May 2014", "Opened."), List.of("Teaches."));
            assertThat(desk.page()).as("the preview").contains("May 2014\nOpened.\nTeaches.");
        }
    }

    @Test
    void emptiedFieldsAreLeftOut() {
        try (var desk = desk(pack(2))) {
            desk.type("44556678");
            desk.ctrl(KeyCode.E);
            desk.write("Phone", "");
            for (var language : new String[]{"English", "한국어", "Русский"}) {
                desk.write("Opening hours, " + language, "");
            }
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).isEmpty();
            assertThat(office(desk, 0).phones()).isEmpty();
            assertThat(office(desk, 0).hours()).isEmpty();
            assertThat(office(desk, 0).address()).isPresent();
        }
    }

    @Test
    void aRangeOfNumbersIsRefusedAtItsField() {
        try (var desk = desk(pack(2))) {
            desk.type("44556678");
            desk.ctrl(KeyCode.E);
            desk.write("Phone", "+33 1 44 55 66 77-9");
            desk.ctrl(KeyCode.S);
            assertThat(desk.errors()).singleElement().asString().startsWith("Phone")
                    .contains("complete number on each line");
        }
    }

    private static Office office(DeskPage desk, int number) {
        return desk.content().offices().map(RegionalOffices::offices).orElseThrow().get(number);
    }
}
