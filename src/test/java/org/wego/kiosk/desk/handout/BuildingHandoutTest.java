// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.BuildingPack;
import org.wego.kiosk.pack.PackResult.Accepted;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PaperFacts;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.Visits;

/** The sheet of a full building, on 27 November 2026. */
@FxTest
class BuildingHandoutTest {

    private static final Handout BUILDING = new Handout.BuildingHandout();

    @TempDir
    private Path folder;

    private final GlyphPositions glyphs = new GlyphPositions();

    private Content building() {
        return ((Accepted) LobbyUnderTest.pack(BuildingPack.in(folder))).content();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String words(List<HandoutPage> pages) {
        return plain(Fx.get(() -> pages.stream().flatMap(page -> page.printed().textRuns())
                .map(run -> run.text()).collect(Collectors.joining())));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyPlaceIsOnItsFloorAndNothingIsCut(String lang) {
        var content = building();
        var guide = content.building().orElseThrow();
        var context = Visits.in(lang).context();
        var pages = Handed.made(content, BUILDING, lang, Paper.A4);
        var words = words(pages);
        int from = 0;
        for (var floor : guide.floors().reversed()) {
            from = words.indexOf(plain(context.text(floor.name())), from);
            assertThat(from).as(floor.sign()).isPositive();
            for (var place : guide.on(floor)) {
                from = words.indexOf(plain(context.text(place.name())), from);
                assertThat(from).as(place.id()).isPositive();
                place.purposes().forEach(purpose -> assertThat(words).contains(plain(context.text(purpose))));
            }
        }
        assertThat(pages).allSatisfy(page -> {
            assertThat(Fx.get(() -> PaperFacts.problems(page.printed(), glyphs))).isEmpty();
            assertThat(Fx.get(() -> PaperFacts.cut(page.node()))).isEmpty();
        });
    }

    @Test
    void theSheetTellsWhatIsNotKnownOrNotConfirmedAndWhichLiftIsOut() {
        assertThat(words(Handed.made(building(), BUILDING, "en", Paper.A4))).contains(
                plain("East lift: out of service until December 4, 2026 18:00. Use the main lift;"),
                plain("Meeting hall Conferences"), plain("Opening hours: not recorded"),
                plain("Step-free way: not recorded"), plain("Not confirmed"),
                plain("Confirmed by reception on November 20, 2026"));
    }

    @Test
    void aPackWithoutABuildingHasNoSheet() {
        assertThat(Handouts.available(Contents.like().withNothingOptional().content())).doesNotContain(BUILDING);
        assertThat(Handouts.available(Contents.sample())).contains(BUILDING);
    }
}
