// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/** The lines and the stops of a pack. */
final class BusItems {

    private final Content content;
    private final Map<String, List<BusLine>> lines = new HashMap<>();

    BusItems(Content content) {
        this.content = content;
        content.lines().values().forEach(line -> line.check().stops()
                .forEach(stop -> lines.computeIfAbsent(stop, _ -> new ArrayList<>()).add(line)));
    }

    /** All of them; none if the pack does not show buses. */
    Stream<ItemBuilder> all() {
        return content.buses().isEmpty() ? Stream.empty()
                : Stream.concat(content.lines().values().stream().map(this::line),
                        content.stops().values().stream().flatMap(stop -> stop(stop).stream()));
    }

    private ItemBuilder line(BusLine line) {
        var item = new ItemBuilder(new LookupItem(LookupKind.LINE, line.name(), Optional.empty(),
                new Destination.Line(line.id()))).name(line.id().value());
        line.aliases().forEach(item::name);
        line.firstStop().ifPresent(item::text);
        line.lastStop().ifPresent(item::text);
        line.check().stops().forEach(id -> {
            item.related(id);
            Optional.ofNullable(content.stops().get(id)).map(BusStop::name).ifPresent(item::related);
        });
        return item;
    }

    /** A stop leads to its line or, if there are several, to the lines that its number finds. */
    private Optional<ItemBuilder> stop(BusStop stop) {
        return Optional.ofNullable(lines.get(stop.id())).map(stopping -> new ItemBuilder(new LookupItem(LookupKind.STOP,
                stop.name(), Optional.of(LocalizedText.same(stop.id())), target(stop, stopping))).name(stop.id())
                .text(stop.where()));
    }

    private static Destination target(BusStop stop, List<BusLine> lines) {
        return lines.size() == 1 ? new Destination.Line(lines.getFirst().id()) : new Destination.Find(stop.id());
    }
}
