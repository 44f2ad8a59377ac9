// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** Visitors can open and close the notices over a screen; nothing moves under the finger. */
@FxTest
class NoticeBandTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String ENGLISH = "The lift rests until six.";
    private static final LocalizedText LIFT = new LocalizedText(
            Map.of(new Lang("en"), ENGLISH, new Lang("ko"), "승강기는 여섯 시까지 쉽니다.", new Lang("zh"), "电梯停用至六点。",
                    new Lang("ja"), "エレベーターは六時まで休みです。", new Lang("ru"), "Лифт не работает до шести."),
            Optional.empty(), Set.of(), Map.of());
    private static final String SECOND = "Some buses take another way.";
    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    /** Controls are at most 1220 mm above the floor, in reach mode 1120 mm. */
    private static final double HIGHEST = 512;
    private static final double HIGHEST_IN_REACH = 782;
    /** 20 mm on the default display. */
    private static final Map<Boolean, Double> LEAST_SIDE = Map.of(true, 54.2, false, 72.2);

    private KioskPage kiosk;

    @BeforeEach
    void home() {
        open("home", "en");
    }

    @AfterEach
    void portrait() {
        kiosk.resize(1080, 1920);
    }

    @ParameterizedTest
    @CsvSource({"contact, 1080", "contact, 1920", "driver, 1080"})
    void aClosedNoticeLeavesEverythingInItsPlace(String place, double width) {
        open(place, "en", lift());
        kiosk.resize(width, 3000 - width);
        var before = kiosk.partsInPlace();
        kiosk.fire("Close");
        assertThat(kiosk.everything()).doesNotContain(ENGLISH).contains("Notice closed for this visit.");
        assertThat(before).containsAll(kiosk.partsInPlace());
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @Test
    void itStaysClosedForTheVisitButNotOnHome() {
        open("contact", "en", lift());
        kiosk.touch("Close");
        kiosk.reception();
        assertThat(kiosk.everything()).doesNotContain(ENGLISH, "Notice closed for this visit.");
        kiosk.languages();
        kiosk.touch("한국어");
        assertThat(kiosk.everything()).doesNotContain("승강기는 여섯 시까지 쉽니다.");
        assertThat(kiosk.home().banners()).contains("승강기는 여섯 시까지 쉽니다.");
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.everything()).contains(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"en, 1080", "ko, 1080", "zh, 1080", "ja, 1080", "ru, 1080", "en, 1920", "ru, 1920"})
    void theButtonIsLargeAndLow(String lang, double width) {
        open("buses", lang, lift(), second());
        kiosk.resize(width, 3000 - width);
        var words = Visits.in(lang).messages();
        assertThat(kiosk.everything()).contains(words.get("strip.close"), words.get("home.notices", "2"));
        var buttons = kiosk.partsInPlace().stream().filter(part -> part.contains("strip-button")).toList();
        assertThat(buttons).hasSize(2).allSatisfy(
                button -> assertThat(shortestSide(button)).isGreaterThanOrEqualTo(LEAST_SIDE.get(width < 1920)));
        if (width < 1920) {
            assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(HIGHEST);
        }
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @Test
    void itIsWithinReach() {
        open("contact", "en", lift(), second());
        kiosk.access().choose(Visits.inEnglish().messages().get("access.reach"), "On");
        assertThat(kiosk.partsInPlace()).filteredOn(part -> part.contains("strip-button")).hasSize(2);
        assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(HIGHEST_IN_REACH);
        kiosk.touch("Close");
        assertThat(kiosk.everything()).doesNotContain(ENGLISH);
    }

    @Test
    void theKeypadClosesItAndTheVoiceSaysSo() {
        open("contact", "en", lift());
        kiosk.key(KeyCode.F12);
        for (int i = 0; i < 3 && !kiosk.hearer().last().contains("Close the notice for this visit"); i++) {
            kiosk.key(KeyCode.UP);
        }
        assertThat(kiosk.hearer().last()).contains("Close the notice for this visit");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.hearer().last()).isEqualTo("Notice closed for this visit.");
        assertThat(kiosk.everything()).doesNotContain(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"1080, 100 %", "1920, 100 %", "1080, 200 %", "1920, 200 %"})
    void twoNoticesAreCountedAndBothCanBeRead(double width, String size) {
        open("contact", "en", lift(), second());
        kiosk.access().follow(size);
        kiosk.back();
        kiosk.resize(width, 3000 - width);
        kiosk.fire("Notices: 2");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        assertThat(kiosk.screen().texts()).contains(ENGLISH, SECOND);
        kiosk.fire("Close the notices");
        assertThat(kiosk.everything()).contains(ENGLISH).doesNotContain(SECOND);
        kiosk.fire("Close");
        assertThat(kiosk.everything()).doesNotContain(ENGLISH);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1080, 100 %, 1", "1920, 100 %, 20", "1080, 200 %, 20", "1920, 200 %, 1"})
    void longAndManyNoticesLeaveTheScreenUsable(double width, String size, int count) {
        open("contact", "en", IntStream.rangeClosed(1, count).mapToObj(i -> notice("n" + i,
                LocalizedText.same((ENGLISH + " ").repeat(16).strip() + " (" + i + ")"), Optional.empty()))
                .toArray(Notice[]::new));
        kiosk.access().follow(size);
        kiosk.back();
        kiosk.resize(width, 3000 - width);
        var all = new ArrayList<String>();
        for (int page = kiosk.screen().pages(); page > 0; page--) {
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            all.addAll(kiosk.everything());
            if (page > 1) {
                kiosk.screen().turn();
            }
        }
        assertThat(String.join(" ", all)).contains("(1)").doesNotContain("(2)").contains("Close");
        assertThat(kiosk.screen().pages()).isLessThan(count == 1 ? 14 : 12);
    }

    @Test
    void aNoticeThatBeginsDuringAVisitWaitsForTheNextScreen() {
        open("home", "en", notice("lift", LIFT, Optional.of(LocalDateTime.parse("2026-11-23T12:01"))));
        kiosk.reception();
        var before = kiosk.partsInPlace();
        kiosk.wait(Duration.ofSeconds(90));
        assertThat(kiosk.partsInPlace()).isEqualTo(before);
        kiosk.back();
        kiosk.reception();
        assertThat(kiosk.everything()).contains(ENGLISH);
    }

    @Test
    void aNoticeThatReceptionAddsDuringAVisitWaitsForTheNextScreen() {
        var content = new SimpleObjectProperty<>(pack());
        kiosk = KioskPage.open(content, "home", "en", NOON);
        kiosk.reception();
        var before = kiosk.partsInPlace();
        Fx.run(() -> content.set(pack(lift())));
        kiosk.wait(Duration.ofSeconds(1));
        assertThat(kiosk.partsInPlace()).isEqualTo(before);
        kiosk.access();
        assertThat(kiosk.everything()).contains(ENGLISH);
    }

    private static double shortestSide(String place) {
        var corners = Arrays.stream(place.substring(place.lastIndexOf("] ") + 2).split("[^0-9]+"))
                .filter(part -> !part.isEmpty()).mapToDouble(Double::parseDouble).toArray();
        return Math.min(corners[2] - corners[0], corners[3] - corners[1]);
    }

    private static Notice lift() {
        return notice("lift", LIFT, Optional.empty());
    }

    private static Notice second() {
        return notice("buses", LocalizedText.same(SECOND), Optional.empty());
    }

    private static Notice notice(String id, LocalizedText text, Optional<LocalDateTime> from) {
        return new Notice(id, text, from, Optional.empty(), Optional.empty(),
                Optional.of(List.of(NoticePlace.HOME, NoticePlace.SCREENS)), Contents.sample().contact().provenance());
    }

    private void open(String start, String lang, Notice... notices) {
        kiosk = KioskPage.open(new SimpleObjectProperty<>(pack(notices)), start, lang, NOON);
    }

    private static PackResult pack(Notice... notices) {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        return new PackResult.Accepted(Contents.like().with(notices).content(), pack.source(), pack.warnings(),
                pack.spoken());
    }
}
