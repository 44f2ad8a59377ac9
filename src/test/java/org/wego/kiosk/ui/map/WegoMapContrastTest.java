// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.ui.map.DrawnMap.MapSetting;

/** No line of a map runs through the letters of a name, in any theme. */
@FxTest
@WegoContent("the names on its maps are those that visitors read")
class WegoMapContrastTest {

    private static final double LEAST = 7;
    private static final Content CONTENT = ((PackResult.Accepted) new PackReader(new StrictJson())
            .read(new BundledPack())).content();

    /** A sample has each language in both themes, in one shape each. */
    private static List<MapSetting> settings() {
        var all = Visits.languages().flatMap(lang -> Stream.of(true, false).flatMap(contrast -> Stream.of(
                new MapSetting(lang, List.of("portrait"), contrast, 1080, 400),
                new MapSetting(lang, List.of("landscape"), contrast, 920, 480),
                new MapSetting(lang, List.of("portrait", "large"), contrast, 1080, 860)))).toList();
        return Matrix.of(all, setting -> List.of(setting.lang(), setting.contrast()), 0);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyNameIsLegible(MapSetting setting) {
        var faint = new ArrayList<String>();
        CONTENT.lines().values().stream().map(line -> line.check().stops()).filter(ids -> !ids.isEmpty()).distinct()
                .map(ids -> ids.stream().map(id -> Objects.requireNonNull(CONTENT.stops().get(id), id)).toList())
                .forEach(stops -> faint.addAll(faint(stops, Optional.empty(), setting)));
        faint.addAll(faint(List.of(), Optional.of(new MapWalk(true)), setting));
        assertThat(faint).isEmpty();
    }

    private static List<String> faint(List<BusStop> stops, Optional<MapWalk> walk, MapSetting setting) {
        var faint = new ArrayList<String>();
        Fx.run(() -> {
            var drawn = walk.map(way -> DrawnMap.ofWalk(CONTENT, way, setting))
                    .orElseGet(() -> DrawnMap.ofStops(CONTENT, stops, setting));
            var readings = TextContrast.of(drawn.scene());
            assertThat(readings).hasSizeGreaterThan(3);
            readings.stream().filter(reading -> reading.ratio() < LEAST)
                    .forEach(reading -> faint.add(stops.stream().map(BusStop::id).toList() + " " + reading));
            Fx.forget(drawn.scene());
        });
        return faint;
    }
}
