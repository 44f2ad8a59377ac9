// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.feature.solution.SolutionScreen;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.Shell;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.shell.idle.IdleTimeouts;
import org.wego.kiosk.shell.view.HeaderInfo;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.FakeFilm;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.DisplayShape;

/** Tests a film on the screen with a fake player. */
@FxTest
class FilmTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final String PLAY = "Play the video";

    private final List<FakeFilm> films = new ArrayList<>();

    @Test
    void afterItsEndAFilmMayBePlayedAgain() {
        var kiosk = open("en");
        kiosk.screen().follow(PLAY);
        assertThat(kiosk.screen().canFollow("Pause")).isTrue();
        film().end();
        kiosk.wait(Duration.ZERO);
        kiosk.screen().follow(PLAY);
        kiosk.screen().follow("Pause");
        assertThat(film().asked()).containsExactly("play", "play", "pause");
    }

    @ParameterizedTest
    @CsvSource({"en,false", "ko,true", "ru,false", "ru,true"})
    void theLayoutIsTheSameBeforeItPlaysAndWhileItPlays(String lang, boolean wide) {
        var kiosk = open(lang);
        try {
            if (wide) {
                kiosk.resize(1920, 1080);
            }
            var words = new MessageCatalogue(Map.of()).in(new Lang(lang));
            while (!kiosk.screen().canFollow(words.get("video.play"))) {
                kiosk.screen().turn();
            }
            var before = kiosk.partsInPlace();
            int pages = kiosk.screen().pages();
            kiosk.fire(words.get("video.play"));
            assertThat(film().asked()).containsExactly("play");
            assertThat(kiosk.partsInPlace()).isEqualTo(before);
            assertThat(kiosk.screen().pages()).isEqualTo(pages);
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,false", "ko,true", "ru,true"})
    void aMessageReplacesAFilmThatFails(String lang, boolean wide) {
        var kiosk = open(lang);
        try {
            if (wide) {
                kiosk.resize(1920, 1080);
            }
            film().fail();
            kiosk.wait(Duration.ZERO);
            var broken = new MessageCatalogue(Map.of()).in(new Lang(lang)).get("video.broken");
            assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains(broken));
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            assertThat(kiosk.heightOf(broken)).as("two lines at most").isLessThan(150);
        } finally {
            kiosk.resize(1080, 1920);
        }
    }

    @Test
    void theIdleTimeoutBeginsAtTheEndOfAFilm() {
        var kiosk = open("en");
        kiosk.screen().follow(PLAY);
        kiosk.wait(Duration.ofMinutes(25));
        assertThat(kiosk.question()).isEmpty();
        assertThat(films.getFirst().asked()).as("it still plays").containsExactly("play");
        film().end();
        kiosk.wait(IDLE.minusSeconds(1));
        assertThat(film().asked()).containsExactly("play");
        kiosk.wait(Duration.ofMinutes(1));
        assertThat(films.getFirst().asked()).as("after the end of the session").contains("close");
    }

    @Test
    void aPausedFilmDoesNotKeepTheSessionOpen() {
        var kiosk = open("en");
        kiosk.screen().follow(PLAY);
        kiosk.screen().follow("Pause");
        kiosk.wait(IDLE.plusMinutes(1));
        assertThat(films.getFirst().asked()).contains("close");
    }

    private FakeFilm film() {
        return films.getLast();
    }

    /** Opens a lobby that starts with the film, like {@code --start solution}. */
    private KioskPage open(String lang) {
        var content = Contents.sample();
        var sample = content.solution().orElseThrow();
        var solution = new SharedSolution(sample.title(), sample.about(), sample.site(), sample.siteCall(),
                sample.areas(), sample.materials(), sample.initiative(), new Reported.Known<>("film.mp4"),
                sample.provenance());
        return KioskPage.open((clock, scheduler, devices, size) -> {
            var messages = new MessageCatalogue(Map.of());
            var identity = new HeaderInfo(content.organisation().name(), content.manifest().kiosk().place(),
                    List.of(new Lang(lang)), clock, ZoneId.of("Asia/Seoul"));
            var builder = new ScreenBuilder((_, context, layout) -> new SolutionScreen(solution,
                    _ -> Optional.of(URI.create("file:///film.mp4")), _ -> {
                        films.add(new FakeFilm());
                        return Optional.of(films.getLast());
                    }, context, layout), messages, identity, 0, () -> true);
            return new Shell(new Navigator(new Destination.Solution()), new SessionStore(Session.fresh(new Lang(lang))),
                    new SimpleObjectProperty<>(builder), messages, new Theme(List.of()), scheduler, devices,
                    IdleTimeouts.of(IDLE), TestDoor.withoutPin().access(),
                    DisplayShape.of(size.getWidth(), size.getHeight(), 1), EmergencyFeed.none());
        });
    }
}
