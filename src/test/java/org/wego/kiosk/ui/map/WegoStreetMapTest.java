// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.ui.map.DrawnMap.MapSetting;

/** The maps of all lines and of the walk, in every language and many sizes. */
@FxTest
@WegoContent("the labels on its maps are those that visitors read")
class WegoStreetMapTest {

    private static final Content CONTENT = ((PackResult.Accepted) new PackReader(new StrictJson())
            .read(new BundledPack())).content();

    private static List<MapSetting> settings() {
        return settings(0);
    }

    private static List<MapSetting> settingsOfTheWalk() {
        return settings(2);
    }

    /** A sample draws each shape in one language. */
    private static List<MapSetting> settings(int turn) {
        var all = Visits.languages().flatMap(lang -> Stream.of(MapSetting.upright(lang, 380, 330),
                MapSetting.upright(lang, 1080, 400), MapSetting.upright(lang, 1080, 561),
                MapSetting.upright(lang, 1080, 900), MapSetting.upright(lang, 700, 700),
                MapSetting.wide(lang, 966, 624), MapSetting.wide(lang, 920, 600), MapSetting.wide(lang, 1230, 532),
                MapSetting.wide(lang, 620, 640), MapSetting.wide(lang, 640, 380),
                new MapSetting(lang, List.of("portrait", "large", "medium"), false, 1080, 700),
                new MapSetting(lang, List.of("portrait", "large"), false, 1080, 860),
                new MapSetting(lang, List.of("landscape", "large"), false, 1180, 900))).toList();
        return Matrix.of(all, setting -> List.of(setting.classes(), setting.width(), setting.height()), turn);
    }

    private static List<List<BusStop>> lines() {
        return CONTENT.lines().values().stream().map(line -> line.check().stops()).filter(ids -> !ids.isEmpty())
                .distinct().map(ids -> ids.stream().map(id -> Objects.requireNonNull(CONTENT.stops().get(id), id))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void labelsAreApartAndCoverNothing(MapSetting setting) {
        var faults = new ArrayList<String>();
        assertThat(lines()).hasSizeGreaterThan(5);
        for (var stops : lines()) {
            Fx.run(() -> {
                var drawn = DrawnMap.ofStops(CONTENT, stops, setting);
                var facts = new MapFacts(drawn.map());
                var line = stops.stream().map(BusStop::id).toList();
                facts.faults().forEach(fault -> faults.add(line + ": " + fault));
                assertThat(facts.labels()).as("%s", line).containsAll(IntStream.rangeClosed(1, stops.size())
                        .mapToObj(number -> "disc " + number).toList())
                        .contains(Visits.in(setting.lang()).messages().get("map.here"));
                Fx.forget(drawn.scene());
            });
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settingsOfTheWalk")
    void theWalkShowsItsLengthAndTheExit(MapSetting setting) {
        for (var walk : List.of(new MapWalk(true), new MapWalk(false))) {
            Fx.run(() -> {
                var drawn = DrawnMap.ofWalk(CONTENT, walk, setting);
                var facts = new MapFacts(drawn.map());
                assertThat(facts.faults()).isEmpty();
                var length = CONTENT.map().stream().filter(feature -> feature.id().equals("exit-6-to-building"))
                        .findFirst().flatMap(feature -> feature.name()).orElseThrow();
                var exit = CONTENT.directions().orElseThrow().station().exit();
                var lang = new Lang(setting.lang());
                assertThat(facts.labels()).contains(length.in(lang), exit.in(lang),
                        Visits.in(setting.lang()).messages().get("map.here"));
                Fx.forget(drawn.scene());
            });
        }
    }
}
