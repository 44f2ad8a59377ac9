// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;

/** The Chinese font that is loaded late appears only on screens that load it. */
@FxTest
@WegoContent("measures the screens that are shipped")
class FacesInTimeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final String LATE = "Noto Sans SC Medium";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja", "ru"})
    void onlyTheGreetingShowsItOutsideChinesePages(String lang) {
        var show = Fx.get(() -> new LoadedPack((PackResult.Accepted) LobbyUnderTest.bundledPack(), CLOCK));
        var screenshots = new LobbyScreenshots(show);
        var places = new TreeSet<String>();
        for (var destination : new TourDestinations(show.content(), true).list()) {
            if (families(screenshots, new ScreenshotSpec(destination, new Lang(lang), 1080, 1920, Variant.NORMAL))
                    .contains(LATE)) {
                places.add(DestinationPath.of(destination));
            }
        }
        assertThat(places).containsExactly(DestinationPath.of(new Destination.Attract()));
    }

    private static Set<String> families(LobbyScreenshots screenshots, ScreenshotSpec stop) {
        return Fx.get(() -> {
            var target = screenshots.at(stop);
            var scene = new Scene(target.root(), stop.width(), stop.height());
            var families = new TreeSet<String>();
            Fx.layOut(scene.getRoot());
            for (int page = 0; page < target.pages(); page++) {
                target.turnTo(page);
                Fx.layOut(scene.getRoot());
                families.addAll(scene.getRoot().lookupAll(".text").stream().filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getFont().getFamily()).collect(Collectors.toSet()));
            }
            target.leave();
            return families;
        });
    }
}
