// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;

/** Windows of other sizes than 1080 x 1920 and 1920 x 1080. */
@FxTest
@WegoContent("measures the screens that are shipped")
class WindowShapesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final GlyphPositions GLYPHS = new GlyphPositions();

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1280,1024,en", "1024,768,ru", "768,1366,ko", "2160,3840,zh", "800,1280,ja", "1000,1000,en"})
    void noScreenHasALayoutProblemOrIsStretched(int width, int height, String lang) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new LoadedPack(pack, CLOCK));
        var screenshots = new LobbyScreenshots(show);
        var faults = new ArrayList<String>();
        for (var destination : new TourDestinations(show.content(), false).list()) {
            Fx.run(() -> {
                var target = screenshots
                        .at(new ScreenshotSpec(destination, new Lang(lang), width, height, Variant.NORMAL));
                var scene = new Scene(target.root(), width, height);
                Fx.layOut(target.root());
                for (int page = 0; page < target.pages(); page++) {
                    target.turnTo(page);
                    Fx.layOut(target.root());
                    var where = DestinationPath.of(destination) + ", page " + (page + 1) + ": ";
                    Stream.concat(LayoutFacts.faults(scene, GLYPHS).stream(), distortion(scene).stream())
                            .forEach(fault -> faults.add(where + fault));
                }
                target.leave();
                Fx.forget(scene);
            });
        }
        assertThat(faults).isEmpty();
    }

    /** Problems of scaling: both directions must have the same scale, and the picture must reach every edge. */
    private static List<String> distortion(Scene scene) {
        var view = scene.getRoot().lookup(".kiosk");
        var transform = view.getLocalToSceneTransform();
        var bounds = view.localToScene(view.getLayoutBounds());
        var faults = new ArrayList<String>();
        if (transform.getMxx() != transform.getMyy()) {
            faults.add("stretched: " + transform);
        }
        if (bounds.getMinX() > 0 || bounds.getMinY() > 0 || bounds.getMaxX() < scene.getWidth() - 0.01
                || bounds.getMaxY() < scene.getHeight() - 0.01) {
            faults.add("leaves an edge of the window free: " + bounds);
        }
        return faults;
    }
}
