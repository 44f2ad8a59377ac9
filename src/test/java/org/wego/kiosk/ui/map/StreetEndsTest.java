// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.ScreenPicture;
import org.wego.kiosk.ui.map.DrawnMap.MapSetting;

/** A street does not look like a dead end where only the data ends. */
@FxTest
class StreetEndsTest {

    private static final Content CONTENT = Contents.sample();
    private static final GeoPoint HERE = CONTENT.manifest().kiosk().position();
    /** The change of a channel from one pixel to the next that looks like an end. */
    private static final int SHARP = 24;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStreetFadesWhereItsCourseIsNotKnown(boolean contrast) {
        var along = pixels(contrast, List.of(street("open", -900, 100)));
        assertThat(along.getFirst()).as("street or its edge").isNotEqualTo(along.getLast());
        for (int i = 1; i < along.size(); i++) {
            assertThat(difference(along.get(i - 1), along.get(i))).as("pixel %s of %s", i, along).isLessThan(SHARP);
        }
    }

    @Test
    void aStreetThatEndsAtAnotherOneDoesNotFade() {
        var across = new MapFeature("across", FeatureKind.STREET, Optional.empty(),
                List.of(at(100, -900), at(100, 900)),
                CONTENT.map().getFirst().provenance());
        assertThat(pixels(false, List.of(street("open", -900, 100), across)).subList(0, 20)).containsOnly(0xFFFFFF);
    }

    /** The pixels along the upper edge of the first street, in the contrast theme, or its middle, about its end. */
    private static List<Integer> pixels(boolean contrast, List<MapFeature> features) {
        return Fx.get(() -> {
            var stop = Objects.requireNonNull(CONTENT.stops().get("01011"));
            var drawn = DrawnMap.of(DrawnMap.model(CONTENT, features, List.of(stop), Optional.empty(), "en"),
                    new MapSetting("en", List.of("portrait"), contrast, 1080, 561));
            var line = (Polyline) drawn.map().lookup(contrast ? ".map-edge" : ".map-street");
            var points = line.getPoints();
            var end = new Point2D(points.get(points.size() - 2), points.getLast());
            int y = (int) Math.round(contrast ? end.getY() - line.getStrokeWidth() / 2 + 1 : end.getY());
            var picture = ScreenPicture.of(drawn.scene());
            var colours = new ArrayList<Integer>();
            for (int x = (int) end.getX() - 10; x < end.getX() + 170; x++) {
                colours.add(picture.at(x, y));
            }
            Fx.forget(drawn.scene());
            return colours;
        });
    }

    private static int difference(int one, int two) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
        }
        return most;
    }

    /** A street from west to east through the place of the kiosk. */
    private static MapFeature street(String id, double from, double to) {
        return new MapFeature(id, FeatureKind.STREET, Optional.empty(), List.of(at(from, 60), at(to, 60)),
                CONTENT.map().getFirst().provenance());
    }

    private static GeoPoint at(double east, double north) {
        return new GeoPoint(HERE.latitude() + north / GeoPoint.METRES_PER_DEGREE, HERE.longitude()
                + east / GeoPoint.METRES_PER_DEGREE / Math.cos(Math.toRadians(HERE.latitude())));
    }
}
