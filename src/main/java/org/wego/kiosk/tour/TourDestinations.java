// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/**
 * Chooses destinations for a screenshot run: every kind of screen in each of its states, and with its longest texts.
 */
public final class TourDestinations {

    private static final int OFFICES = 4;

    private final Content content;
    private final boolean all;

    /**
     * The destinations of a content pack.
     *
     * @param all whether to include every line and office, not only one of each kind
     */
    public TourDestinations(Content content, boolean all) {
        this.content = content;
        this.all = all;
    }

    /** The destinations in the order of their kinds; includes every kind that the content has. */
    public List<Destination> list() {
        return Destination.oneOfEachKind().stream().<Destination>flatMap(this::examples).toList();
    }

    private Stream<? extends Destination> examples(Destination kind) {
        return switch (kind) {
            case Destination.Fixed fixed -> Stream.of(fixed);
            case Destination.Directions none -> walks(none);
            case Destination.Buses every -> Stream.concat(Stream.of(every), groups());
            case Destination.LineFinder _ -> finder();
            case Destination.Line _ -> lines().map(line -> new Destination.Line(line.id()));
            case Destination.Board _ -> groupsOfCards();
            case Destination.Card _ -> cards().map(card -> new Destination.Card(card.id()));
            case Destination.Building every -> Stream.concat(Stream.of(every), content.building().stream()
                    .flatMap(guide -> guide.floors().stream())
                    .map(floor -> new Destination.Building(Optional.of(floor.id()))));
            case Destination.Place _ -> content.building().stream().flatMap(guide -> guide.places().stream())
                    .sorted(Comparator.comparingInt(place -> -length(place.name()))).limit(all ? Long.MAX_VALUE : 1)
                    .map(place -> new Destination.Place(place.id()));
            case Destination.Taxi none -> Stream.concat(Stream.of(none), content.taxi().stream()
                    .flatMap(guide -> guide.goals().stream()).limit(all ? Long.MAX_VALUE : 1)
                    .map(goal -> new Destination.Taxi(Optional.of(goal.id()))));
            case Destination.Find _ -> Stream.of(new Destination.Find(""), new Destination.Find("1"),
                    new Destination.Find("99999"));
            case Destination.OfficeDetail _ -> offices().map(Destination.OfficeDetail::new);
        };
    }

    private Stream<Destination> walks(Destination.Directions none) {
        return content.directions().map(directions -> directions.walks().stream()
                .<Destination>map(walk -> new Destination.Directions(Optional.of(walk.id()))))
                .orElseGet(() -> Stream.of(none));
    }

    private Stream<Destination> groups() {
        var groups = content.buses().stream().flatMap(buses -> buses.groups().stream()).map(group -> group.id())
                .filter(id -> content.lines().values().stream().anyMatch(line -> line.group().equals(id)));
        var night = Stream.of(Destination.Buses.NIGHT)
                .filter(_ -> content.lines().values().stream().anyMatch(BusLine::night));
        return Stream.concat(groups, night).map(choice -> new Destination.Buses(Optional.of(choice)));
    }

    private Stream<Destination> groupsOfCards() {
        return content.board().stream().flatMap(board -> Stream.concat(Stream.of(Optional.<String>empty()),
                board.shownGroups().stream().map(group -> Optional.of(group.id())))).map(Destination.Board::new);
    }

    /** The card with the longest text, or that of each group: the boards show all cards. */
    private Stream<BoardCard> cards() {
        var longest = content.board().stream().flatMap(board -> board.cards().stream()).collect(Collectors.groupingBy(
                card -> all ? card.group() : "", LinkedHashMap::new,
                Collectors.maxBy(Comparator.comparingInt(card -> length(card.text())))));
        return longest.values().stream().flatMap(Optional::stream);
    }

    /** The finder without input, with a digit that matches many lines, and with input that matches none. */
    private static Stream<Destination> finder() {
        return Stream.of(new Destination.LineFinder(""), new Destination.LineFinder("1"),
                new Destination.LineFinder("99999"));
    }

    /** The line with the longest texts for each group and check result. */
    private Stream<BusLine> lines() {
        if (all) {
            return content.lines().values().stream();
        }
        var kinds = content.lines().values().stream().collect(Collectors.groupingBy(
                line -> List.of(line.group(), line.check().result(), line.night(), line.check().only().isPresent()),
                LinkedHashMap::new, Collectors.maxBy(Comparator.comparingInt(this::length))));
        return kinds.values().stream().flatMap(Optional::stream);
    }

    private Stream<String> offices() {
        var ids = content.offices().stream().flatMap(offices -> offices.offices().stream())
                .sorted(Comparator.comparingInt(office -> -office.people().size())).map(office -> office.id());
        return all ? ids : ids.limit(OFFICES);
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
