// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineTexts;

/**
 * Groups the stops of a line by direction and street, and numbers them.
 *
 * <p>Directions are in the order east, west, north, south, then stops without a recorded direction; within a direction
 * the street with the nearest stop is first, and within a street the nearest stop.
 */
final class StopOrder {

    private static final List<BusStop.Compass> WAYS = List.of(BusStop.Compass.EAST, BusStop.Compass.WEST,
            BusStop.Compass.NORTH, BusStop.Compass.SOUTH);

    private record GroupKey(Optional<BusStop.Compass> way, LocalizedText street) {}

    private final Map<GroupKey, List<BusStop>> groups;

    StopOrder(List<BusStop> stops, GeoPoint here) {
        var nearest = stops.stream()
                .sorted(Comparator.comparingInt((BusStop stop) -> way(stop))
                        .thenComparingDouble(stop -> stop.position().metresTo(here)))
                .toList();
        groups = nearest.stream().collect(Collectors.groupingBy(
                stop -> new GroupKey(stop.heading().known(), stop.where()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The stops in the order of their numbers, which start with 1. */
    List<BusStop> stops() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** The groups with their texts in the language of a screen. */
    List<StopGroup> groups(ScreenContext context, LineTexts words) {
        var texts = new ArrayList<StopGroup>();
        var stops = stops();
        groups.forEach((key, members) -> texts.add(new StopGroup(key.way(),
                key.way().map(way -> heading(words.heading(way), context)), context.text(key.street()),
                words.where(members.getFirst()),
                members.stream().map(stop -> new StopGroup.NumberedStop(stops.indexOf(stop) + 1, stop.id(),
                        context.text(stop.name()))).toList())));
        return List.copyOf(texts);
    }

    /** With a capital letter, in languages that have them. */
    private static String heading(String words, ScreenContext context) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.forLanguageTag(context.lang().tag()))
                + words.substring(first);
    }

    private static int way(BusStop stop) {
        return stop.heading().known().map(WAYS::indexOf).orElse(WAYS.size());
    }
}
