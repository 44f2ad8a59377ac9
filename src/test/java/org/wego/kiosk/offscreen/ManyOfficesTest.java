// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.directory.RecordFinder;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.OfficesPack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.tour.Variant;

/** Packs with three or more offices, some with their own address, numbers and hours. */
@FxTest
class ManyOfficesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final List<Variant> SIZES = List.of(Variant.NORMAL, Variant.parse("reach"), Variant.parse("large"));

    @TempDir
    Path folder;

    private TestPack pack(int offices) {
        return OfficesPack.in(folder, offices);
    }

    private PackResult.Accepted read(int offices) {
        return (PackResult.Accepted) LobbyUnderTest.pack(pack(offices).source());
    }

    @ParameterizedTest(name = "{2} offices, {0}x{1}")
    @CsvSource({"1080,1920,3", "1080,1920,6", "1920,1080,3", "1920,1080,6"})
    void noOfficeScreenHasALayoutProblem(int width, int height, int offices) {
        var pack = read(offices);
        var show = Fx.get(() -> new LoadedPack(pack, CLOCK));
        var pages = new TourPages(show, 6, 2);
        var faults = new ArrayList<String>();
        var glyphs = new GlyphPositions();
        for (var lang : List.of("en", "ko", "ru")) {
            var stops = pages.stops(width, height, lang, SIZES).stream().filter(stop -> DestinationPath
                    .of(stop.destination()).matches("home|offices|office/.*")).toList();
            assertThat(stops).hasSizeGreaterThan(2 * offices);
            pages.visit(stops, page -> LayoutFacts.faults(page.scene(), glyphs)
                    .forEach(fault -> faults.add(page.where() + ": " + fault)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void homeNamesTwoAndCountsMore() {
        assertThat(home(2)).contains("06:05 Paris", "06:05 Brussels");
        assertThat(home(3)).contains("Offices: 3");
        assertThat(home(6)).contains("Offices: 6");
    }

    private List<String> home(int offices) {
        return KioskPage.open(read(offices), "home", "en").screen().texts();
    }

    @Test
    void theMapLabelsNearPlacesWithoutOverlapAndTheListHasAll() {
        var kiosk = KioskPage.open(read(3), "offices", "en");
        assertThat(kiosk.asOffices().map()).as("three within 1,300 km of each other, and one far off")
                .contains("Small 06:05", "Paris 06:05", "São Paulo 02:05")
                .anyMatch(text -> text.startsWith("Brussels"));
        assertThat(kiosk.screen().texts()).as("a time that has no room on the map is on the card").contains("06:05");
        var crowded = KioskPage.open(read(6), "offices", "en");
        assertThat(crowded.asOffices().map()).hasSizeGreaterThan(4).doesNotHaveDuplicates()
                .contains("Small 06:05", "Paris 06:05", "Osaka 14:05");
        var listed = Stream.iterate(crowded.asOffices().places(), _ -> {
            crowded.press("More");
            crowded.lift();
            return crowded.asOffices().places();
        }).limit(3).flatMap(List::stream).collect(Collectors.toSet());
        assertThat(listed).contains("Paris, France", "Brussels, Belgium", "São Paulo, Brazil",
                "Amsterdam, Netherlands", "Nairobi, Kenya", "Osaka, Japan");
    }

    @Test
    void anOfficeShowsItsOwnAddressHoursAndNumbers() {
        assertThat(KioskPage.open(read(6), "office/paris", "en").screen().texts()).contains("12 rue de la Paix",
                "75002 Paris", "Opening hours", "Monday to Friday, 9:00 to 17:00", "+33 1 44 55 66 77",
                "+33 1 44 55 66 78", "Fax: not published", "paris@example.org").doesNotContain("No contacts listed");
        assertThat(KioskPage.open(read(6), "office/paris", "ko").screen().texts()).contains("운영 시간",
                "월요일부터 금요일까지 9:00~17:00");
    }

    @Test
    void aPhoneSavesTheOffice() {
        var content = read(1).content();
        var office = content.offices().orElseThrow().offices().getFirst();
        var card = Ezvcard.parse(new PhonePayloads(new Lang("en")).contact(content.organisation(), office)).first();
        assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Paris office");
        assertThat(card.getTelephoneNumbers()).map(number -> number.getText()).containsExactly("+33144556677",
                "+33144556678");
        assertThat(card.getEmails()).map(email -> email.getValue()).containsExactly("paris@example.org");
        assertThat(card.getAddresses().getFirst().getLocality()).isEqualTo("Paris");
        assertThat(card.getAddresses().getFirst().getPostalCode()).isEqualTo("75002");
        assertThat(card.getNotes().getFirst().getValue()).isEqualTo("Monday to Friday, 9:00 to 17:00");
    }

    @ParameterizedTest
    @CsvSource({"rue de la paix, paris", "월요일부터, paris", "44 55 66 78, paris", "paris@example.org, paris",
            "бельгия, brussels", "279 22 11, brussels"})
    void receptionFindsAnOfficeByItsTexts(String typed, String id) {
        RecordFinder finder = new RecordFinder(read(3).content());
        assertThat(finder.find(typed).stream()
                .flatMap(group -> group.best().stream()).map(hit -> hit.record().key().toString()))
                .contains("offices/" + id);
    }
}
