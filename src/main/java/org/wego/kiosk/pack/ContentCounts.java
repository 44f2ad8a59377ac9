// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;

/** The numbers of languages, lines, offices and other things in a pack. */
public record ContentCounts(int languages, int groups, int lines, int stops, int offices, int people, int numbers,
        int walks,
        int mapFeatures, int figures, int areas, int notices, int sources) {

    public static ContentCounts of(Content content) {
        var offices = content.offices().map(RegionalOffices::offices);
        return new ContentCounts(content.manifest().languages().size(),
                content.buses().map(b -> b.groups().size()).orElse(0),
                content.lines().size(), content.stops().size(), offices.map(list -> list.size()).orElse(0),
                offices.stream().flatMap(list -> list.stream()).mapToInt(office -> office.people().size()).sum(),
                content.numbers().size(), content.directions().map(d -> d.walks().size()).orElse(0),
                content.map().size(), content.city().map(c -> c.figures().size()).orElse(0),
                content.solution().map(s -> s.areas().size()).orElse(0), content.notices().size(),
                content.sources().size());
    }

    public static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return Stream.of(counted(languages, "language"), counted(groups, "line group"), counted(lines, "line"),
                counted(stops, "stop"), counted(offices, "office"), people + (people == 1 ? " person" : " people"),
                counted(numbers, "number"), counted(walks, "walk"), counted(mapFeatures, "map feature"),
                counted(figures, "figure"), counted(areas, "area"), counted(notices, "notice"),
                counted(sources, "source")).collect(Collectors.joining(", "));
    }
}
