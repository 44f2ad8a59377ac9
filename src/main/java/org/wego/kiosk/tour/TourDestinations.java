// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.nav.Destination;

/** Chooses the destinations of a tour: every kind of screen in each of its states, and with its longest texts. */
public final class TourDestinations {

    private static final int OFFICES = 4;

    private final Content content;
    private final boolean all;

    /**
     * The destinations of a content pack.
     *
     * @param all every line and office, not only one of each kind
     */
    public TourDestinations(Content content, boolean all) {
        this.content = content;
        this.all = all;
    }

    public List<Destination> list() {
        var list = new ArrayList<Destination>(List.of(new Destination.Attract(), new Destination.Home()));
        content.directions().ifPresentOrElse(
                directions -> directions.walks()
                        .forEach(walk -> list.add(new Destination.Directions(Optional.of(walk.id())))),
                () -> list.add(new Destination.Directions(Optional.empty())));
        list.add(new Destination.Driver());
        list.add(new Destination.Buses(Optional.empty()));
        content.buses().ifPresent(buses -> buses.groups()
                .forEach(group -> list.add(new Destination.Buses(Optional.of(group.id())))));
        list.addAll(finder());
        lines().forEach(line -> list.add(new Destination.Line(line.id())));
        list.add(new Destination.Offices());
        offices().forEach(id -> list.add(new Destination.OfficeDetail(id)));
        list.addAll(List.of(new Destination.ContactDetails(), new Destination.UsefulNumbers(), new Destination.City(),
                new Destination.Solution(), new Destination.Access(), new Destination.Help(),
                new Destination.Languages(),
                new Destination.Reception()));
        return list;
    }

    /** Nothing typed, a digit that finds many, and one that no line has left. */
    private List<Destination> finder() {
        return List.of(new Destination.LineFinder(""), new Destination.LineFinder("1"),
                new Destination.LineFinder("99999"));
    }

    /** For each group and finding the line with the longest texts. */
    private List<BusLine> lines() {
        if (all) {
            return List.copyOf(content.lines().values());
        }
        var kinds = content.lines().values().stream().collect(Collectors.groupingBy(
                line -> List.of(line.group(), line.check().result(), line.night(), line.check().only().isPresent()),
                LinkedHashMap::new, Collectors.maxBy(Comparator.comparingInt(this::length))));
        return kinds.values().stream().flatMap(Optional::stream).toList();
    }

    private List<String> offices() {
        var ids = content.offices().stream().flatMap(offices -> offices.offices().stream())
                .sorted(Comparator.comparingInt(office -> -office.people().size())).map(office -> office.id()).toList();
        return all ? ids : ids.stream().limit(OFFICES).toList();
    }

    private int length(BusLine line) {
        return length(line.name()) + line.check().remark().map(TourDestinations::length).orElse(0)
                + 40 * line.check().stops().size();
    }

    private static int length(LocalizedText text) {
        return text.neutral().map(String::length)
                .orElseGet(() -> text.texts().values().stream().mapToInt(String::length).max().orElse(0));
    }

}
