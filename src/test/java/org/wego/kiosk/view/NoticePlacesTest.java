// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** Notices on the greeting and above other screens, in the language of the visitor, at their times. */
@FxTest
class NoticePlacesTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String ENGLISH = "The lift rests until six.";
    private static final String KOREAN = "승강기는 여섯 시까지 쉽니다.";
    private static final LocalizedText BOTH = new LocalizedText(
            Map.of(new Lang("en"), ENGLISH, new Lang("ko"), KOREAN), Optional.empty(), Set.of(), Map.of());
    private static final LocalizedText ONLY_ENGLISH = new LocalizedText(Map.of(new Lang("en"), ENGLISH),
            Optional.empty(), Set.of(), Map.of());
    /** Monday, 23 November 2026, one minute to nine in Seoul. */
    private static final Instant ALMOST_NINE = Instant.parse("2026-11-22T23:59:00Z");

    @ParameterizedTest
    @CsvSource({"contact, 1080, ko", "buses, 1080, ko", "line/470, 1920, ko", "city, 1920, ko", "finder, 1920, ko",
            "directions, 1080, en"})
    void aNoticeAboveAScreenLeavesRoomForTheScreen(String place, double width, String lang) {
        var without = open(place, lang, notice(BOTH, NoticePlace.HOME));
        without.resize(width, 3000 - width);
        var kiosk = open(place, lang, notice(BOTH, NoticePlace.SCREENS));
        kiosk.resize(width, 3000 - width);
        assertThat(kiosk.everything()).contains(lang.equals("ko") ? KOREAN : ENGLISH);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        assertThat(kiosk.screen().targets()).containsAll(without.screen().targets());
        kiosk.home();
        assertThat(kiosk.everything()).doesNotContain(KOREAN, ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"200 %, false", "200 %, true", "100 %, true"})
    void itCanBeReadWithLargeTextAndLowReach(String size, boolean reach) {
        var kiosk = open("contact", "en", notice(BOTH, NoticePlace.SCREENS));
        if (reach) {
            kiosk.access().choose(Visits.inEnglish().messages().get("access.reach"), "On");
        }
        kiosk.access().follow(size);
        kiosk.key(KeyCode.F11);
        kiosk.home();
        kiosk.screen().follow("Secretariat & contact");
        if (size.equals("200 %") && reach) {
            // The title is alone on the first page.
            kiosk.screen().turn();
        }
        assertThat(kiosk.everything()).contains(ENGLISH, "Close");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @Test
    void theVoiceReadsItOnceInAVisit() {
        var kiosk = open("contact", "en", notice(BOTH, NoticePlace.SCREENS));
        kiosk.key(KeyCode.F12);
        kiosk.fire("Reception");
        kiosk.fire("Back");
        assertThat(kiosk.hearer().said()).filteredOn(said -> said.text().contains(ENGLISH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1080", "1920"})
    void theGreetingShowsItInItsLanguages(double width) {
        var kiosk = open("attract", "en", notice(BOTH, NoticePlace.GREETING));
        kiosk.resize(width, 3000 - width);
        assertThat(String.join("|", kiosk.everything())).contains(ENGLISH, KOREAN);
        assertThat(kiosk.screen().pages()).isOne();
        assertThat(kiosk.asAttract().welcomes()).hasSize(5);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1080, 100 %, 4", "1920, 100 %, 4", "1080, 200 %, 1", "1920, 200 %, 4"})
    void severalNoticesAreCountedOnTheGreetingAndOpenInEveryLanguage(double width, String size, int count) {
        // At 100 % the rows of a landscape display have no room for this.
        var english = size.equals("100 %") ? (ENGLISH + " ").repeat(5).strip() : ENGLISH;
        var texts = new LocalizedText(Map.of(new Lang("en"), english, new Lang("ko"), KOREAN), Optional.empty(),
                Set.of(), Map.of());
        var kiosk = KioskPage.open(pack(IntStream.range(0, count).mapToObj(i -> notice(texts, NoticePlace.GREETING))
                .toArray(Notice[]::new)), "attract", "en");
        kiosk.access().follow(size);
        kiosk.back();
        kiosk.resize(width, 3000 - width);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        if (size.equals("100 %")) {
            assertThat(kiosk.screen().pages()).isOne();
            assertThat(kiosk.asAttract().welcomes()).hasSize(5);
            if (width < 1920) {
                // In portrait the rows have room for it.
                assertThat(String.join(" ", kiosk.everything())).contains("More notices: 3", "공지 3건 더 있음");
                return;
            }
            assertThat(kiosk.everything()).contains("Notices: 4", "공지 4건");
        }
        while (kiosk.screen().page() < kiosk.screen().pages()) {
            kiosk.screen().turn();
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        }
        kiosk.fire("한국어");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        assertThat(kiosk.screen().texts()).contains(english, KOREAN);
        kiosk.fire("Close the notices");
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @Test
    void aNoticeInAnotherLanguageIsMarkedWithIt() {
        var kiosk = open("home", "ko", notice(ONLY_ENGLISH, NoticePlace.HOME));
        assertThat(kiosk.asHome().banners()).containsExactly("English", ENGLISH);
        assertThat(open("home", "ko", notice(BOTH, NoticePlace.HOME)).asHome().banners()).containsExactly(KOREAN);
    }

    @Test
    void aRepeatedNoticeAppearsOnTheMinute() {
        var repeated = new Notice("lift", BOTH, Optional.empty(), Optional.empty(),
                Optional.of(new Recurrence(List.of(RepeatDay.MON), Optional.of(LocalTime.of(9, 0)),
                        Optional.of(LocalTime.of(9, 30)))),
                Optional.empty(), Contents.sample().contact().provenance());
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(pack(repeated)), "home", "en", ALMOST_NINE);
        kiosk.wait(Duration.ofSeconds(59));
        assertThat(kiosk.asHome().banners()).isEmpty();
        kiosk.wait(Duration.ofSeconds(1));
        assertThat(kiosk.asHome().banners()).containsExactly(ENGLISH);
        kiosk.wait(Duration.ofMinutes(30));
        assertThat(kiosk.asHome().banners()).isEmpty();
    }

    private static Notice notice(LocalizedText text, NoticePlace... places) {
        return new Notice("lift", text, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(List.of(places)), Contents.sample().contact().provenance());
    }

    private static KioskPage open(String start, String lang, Notice notice) {
        return KioskPage.open(pack(notice), start, lang);
    }

    private static PackResult pack(Notice... notice) {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        return new PackResult.Accepted(Contents.like().with(notice).content(), pack.source(), pack.warnings(),
                pack.spoken());
    }
}
