// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.CodesInSight;
import org.wego.kiosk.testing.CodesInSight.Code;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** Every QR code on every screen is large enough, says what it is for, and gives a phone just that. */
@FxTest
class TourCodesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    /** What a phone at arm's length reads without being aimed. */
    private static final double LEAST_MILLIMETRES = 30;

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @CsvSource({"1080,1920,en,normal", "1080,1920,ko,normal", "1080,1920,zh,normal", "1080,1920,ja,normal",
            "1080,1920,ru,normal", "1920,1080,ko,normal", "1920,1080,ru,normal", "1080,1920,ko,contrast",
            "1920,1080,ko,contrast",
            "1080,1920,ko,reach", "1920,1080,ko,reach", "1080,1920,ko,large", "1080,1920,ko,contrast-large",
            "1920,1080,ko,large", "1080,1920,ko,reach-large",
            "1920,1080,ru,contrast-large"})
    void everyCodeIsWhatItSays(int width, int height, String lang, String variant) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var pages = new TourPages(Fx.get(() -> new PackShow(pack, CLOCK)), Integer.MAX_VALUE, 0);
        var meant = new MeantForPhones(pack.content(), new Lang(lang));
        var stops = pages.stops(width, height, lang, List.of(Variant.parse(variant))).stream()
                .filter(stop -> !meant.at(stop.destination()).isEmpty()).toList();
        var seen = new HashMap<TourStop, Set<String>>();
        var faults = new ArrayList<String>();
        pages.visit(stops, page -> CodesInSight.of(page.scene()).forEach(code -> {
            code.payload().ifPresent(text -> seen.computeIfAbsent(page.stop(), _ -> new HashSet<>()).add(text));
            faults(code, meant.at(page.stop().destination())).map(fault -> page.where() + ": " + fault)
                    .forEach(faults::add);
        }));
        assertThat(faults).isEmpty();
        assertThat(stops).allSatisfy(stop -> assertThat(seen.getOrDefault(stop, Set.of()))
                .as(stop.destination().toString())
                .containsExactlyInAnyOrderElementsOf(meant.at(stop.destination()).keySet()));
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static Stream<String> faults(Code code, Map<String, Set<String>> meant) {
        var faults = new ArrayList<String>();
        var payload = code.payload().orElse("");
        if (payload.isEmpty()) {
            faults.add("a code that cannot be read");
        } else if (!meant.containsKey(payload)) {
            faults.add("a code for \"" + payload + "\"");
        } else if (meant.getOrDefault(payload, Set.of()).stream().noneMatch(code.words()::contains)) {
            faults.add("a code that stands with \"" + code.words() + "\", not with \"" + meant.get(payload) + "\"");
        }
        if (code.side() < LEAST_MILLIMETRES) {
            faults.add("a code of %.1f mm".formatted(code.side()));
        }
        return faults.stream();
    }
}
