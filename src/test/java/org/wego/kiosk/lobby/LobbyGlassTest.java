// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;
import org.wego.kiosk.lobby.linked.LinkedGlass.TakenPicture;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.Visits;

/** Reception shows pages in a lobby and takes pictures of it, and no visitor is disturbed. */
@FxTest
class LobbyGlassTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String STRIP = Visits.inEnglish().messages().get("shown.strip");

    private KioskPage kiosk;
    private LobbyGlass glass;

    @BeforeEach
    void open() {
        var made = new AtomicReference<LobbyGlass>();
        kiosk = KioskPage.open((clock, scheduler, devices, size) -> {
            var window = (LobbyWindow) LobbyUnderTest.front(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()),
                    new Destination.Attract(), Optional.of(new Lang("en")), clock, scheduler, devices,
                    TestDoor.withoutPin().access(), size.getWidth(), size.getHeight());
            made.set(new LobbyGlass(window));
            return window;
        });
        glass = made.get();
    }

    @AfterEach
    void portrait() {
        kiosk.resize(1080, 1920);
    }

    private ReplyOutcome show(String page, String... lang) {
        return Fx.get(() -> glass.show(DestinationPath.parse(page), Optional.of(lang).filter(one -> one.length > 0)
                .map(one -> new Lang(one[0]))));
    }

    private TakenPicture picture(String... page) {
        return Fx.get(() -> glass.picture(Optional.of(page).filter(one -> one.length > 0)
                .map(one -> DestinationPath.parse(one[0])), Optional.empty()));
    }

    @Test
    void aPageComesUpWithWordsThatSayWhoShowsIt() {
        assertThat(show("line/2500")).isEqualTo(ReplyOutcome.DONE);
        assertThat(kiosk.everything()).contains("2500", STRIP);
        kiosk.back();
        assertThat(kiosk.everything()).as("another page").doesNotContain(STRIP);
    }

    @Test
    void theWordsCloseLikeANotice() {
        show("contact");
        kiosk.touch("Close");
        assertThat(kiosk.everything()).doesNotContain(STRIP).contains("Notice closed for this visit.");
        kiosk.reception();
        kiosk.back();
        assertThat(kiosk.everything()).as("closed for the visit").doesNotContain(STRIP);
        kiosk.reception();
        assertThat(show("contact")).isEqualTo(ReplyOutcome.DONE);
        assertThat(kiosk.everything()).as("shown once more").contains(STRIP);
    }

    @Test
    void thePageIsAVisitThatEndsByItself() {
        show("contact", "ko");
        assertThat(kiosk.everything()).contains(Visits.in("ko").messages().get("shown.strip"));
        assertThat(show("home")).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.everything()).as("the question comes first").anyMatch(text -> text.contains(
                Visits.in("ko").messages().get("idle.title")));
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
        assertThat(show("home")).isEqualTo(ReplyOutcome.DONE);
        assertThat(kiosk.everything()).as("in the first language again").contains(STRIP);
    }

    @Test
    void aVisitorIsNotDisturbedUnlessTheVisitorHasCalled() {
        kiosk.home();
        var before = kiosk.everything();
        assertThat(show("contact")).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
        assertThat(picture()).isEqualTo(TakenPicture.none(ReplyOutcome.VISITOR_PRESENT));
        assertThat(kiosk.everything()).isEqualTo(before);
        kiosk.reception();
        assertThat(picture()).isEqualTo(TakenPicture.none(ReplyOutcome.VISITOR_PRESENT));
        assertThat(show("contact")).isEqualTo(ReplyOutcome.DONE);
        assertThat(kiosk.everything()).contains(STRIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line/none", "office/none", "buses/none", "directions/none", "attract"})
    void onlyPagesThatThePackHasAreShown(String page) {
        assertThat(show(page)).isEqualTo(ReplyOutcome.UNKNOWN_PAGE);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
    }

    @Test
    void aLanguageThatThePackLacksIsThePresentOne() {
        assertThat(show("contact", "fi")).isEqualTo(ReplyOutcome.DONE);
        assertThat(kiosk.everything()).contains(STRIP);
    }

    @ParameterizedTest
    @CsvSource({"en, 1080", "ko, 1080", "zh, 1080", "ja, 1080", "ru, 1080", "en, 1920", "ja, 1920", "ru, 1920"})
    void everythingFitsInEachLanguageAndShape(String lang, double width) {
        kiosk.resize(width, 3000 - width);
        for (var page : new String[]{"home", "buses", "line/2500", "contact", "reception"}) {
            kiosk.home();
            kiosk.reception();
            assertThat(show(page, lang)).isEqualTo(ReplyOutcome.DONE);
            assertThat(kiosk.everything()).as(page).contains(Visits.in(lang).messages().get("shown.strip"));
            assertThat(kiosk.layoutFaults(GLYPHS)).as(page).isEmpty();
        }
    }

    @Test
    void aPictureIsSmallAndShowsThePageOnly() {
        assertThat(picture("line/none")).isEqualTo(TakenPicture.none(ReplyOutcome.UNKNOWN_PAGE));
        var greeting = picture().pixels().orElseThrow();
        var buses = picture("buses").pixels().orElseThrow();
        assertThat(buses.width()).isEqualTo(ScreenPhotograph.WIDTH);
        assertThat(buses.argb()).hasSize(ScreenPhotograph.WIDTH * 853);
        assertThat(colours(buses)).isGreaterThan(20);
        assertThat(buses.argb()).isNotEqualTo(greeting.argb());
        assertThat(kiosk.asAttract().welcomes()).as("the lobby shows what it showed").isNotEmpty();
        assertThat(show("home")).as("still nobody is there").isEqualTo(ReplyOutcome.DONE);
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.resize(1920, 1080);
        assertThat(picture().pixels().orElseThrow().argb()).hasSize(ScreenPhotograph.WIDTH * 270);
    }

    private static long colours(GlassPixels picture) {
        return Arrays.stream(picture.argb()).distinct().count();
    }
}
