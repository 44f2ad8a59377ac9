// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;

/** The available handouts of a pack and their titles. */
public final class Handouts {

    private Handouts() {}

    /**
     * The handouts of the list: for each subject, the complete handout before its parts. Those of single lines, stops,
     * people and notices are not included.
     */
    public static List<Handout> available(Content content) {
        var handouts = new ArrayList<Handout>();
        content.directions().ifPresent(_ -> handouts.add(new Handout.DirectionsHandout()));
        handouts.add(new Handout.AddressHandout());
        content.buses().filter(_ -> !content.lines().isEmpty()).ifPresent(buses -> {
            handouts.add(new Handout.LinesHandout(Optional.empty()));
            buses.groups().stream().filter(group -> hasLines(content, group))
                    .forEach(group -> handouts.add(new Handout.LinesHandout(Optional.of(group.id()))));
        });
        content.offices().map(RegionalOffices::offices).filter(offices -> !offices.isEmpty()).ifPresent(offices -> {
            handouts.add(new Handout.OfficesHandout(Optional.empty()));
            offices.forEach(office -> handouts.add(new Handout.OfficesHandout(Optional.of(office.id()))));
        });
        if (!content.numbers().isEmpty()) {
            handouts.add(new Handout.NumbersHandout());
        }
        content.hotlines().ifPresent(_ -> handouts.add(new Handout.HotlinesHandout()));
        content.building().filter(guide -> !guide.places().isEmpty())
                .ifPresent(_ -> handouts.add(new Handout.BuildingHandout()));
        content.city().ifPresent(_ -> handouts.add(new Handout.CityHandout()));
        content.solution().ifPresent(_ -> handouts.add(new Handout.SolutionHandout()));
        content.board().filter(board -> !board.shownGroups().isEmpty())
                .ifPresent(_ -> handouts.add(new Handout.BoardHandout()));
        handouts.add(new Handout.OrganisationHandout());
        return List.copyOf(handouts);
    }

    /** Whether the pack has content for a handout. */
    public static boolean isAvailable(Content content, Handout handout) {
        return switch (handout) {
            case Handout.LineHandout(var id) -> content.buses().isPresent() && content.lines().containsKey(id);
            case Handout.StopHandout(var id) -> content.buses().isPresent() && content.stops().containsKey(id);
            case Handout.PersonHandout(var id) -> office(content, id).isPresent();
            case Handout.NoticeHandout(var id) -> notice(content, id).isPresent();
            default -> available(content).contains(handout);
        };
    }

    /**
     * The title of a handout in the language of the context, for its first page and for file names.
     *
     * @throws IllegalArgumentException when the pack has no content for the handout
     */
    public static String title(Content content, Handout handout, ScreenContext context) {
        if (!isAvailable(content, handout)) {
            throw new IllegalArgumentException("the pack has no content for " + handout);
        }
        var title = switch (handout) {
            case Handout.DirectionsHandout() -> context.text(content.directions().orElseThrow().title());
            case Handout.AddressHandout() -> context.text(content.contact().name());
            case Handout.NumbersHandout() -> context.message("numbers.title");
            case Handout.HotlinesHandout() -> context.text(content.hotlines().orElseThrow().title());
            case Handout.BuildingHandout() -> context.text(content.building().orElseThrow().title());
            case Handout.StopHandout(var id) ->
                joined(context, context.text(Objects.requireNonNull(content.stops().get(id)).name()), id);
            case Handout.LinesHandout(var group) -> {
                var buses = content.buses().orElseThrow();
                yield group
                        .map(id -> joined(context, context.text(buses.title()), context.text(group(buses, id).name())))
                        .orElse(context.text(buses.title()));
            }
            case Handout.LineHandout(var id) -> new PaperTexts(content, context)
                    .title(Objects.requireNonNull(content.lines().get(id)));
            case Handout.OfficesHandout(var office) -> {
                var offices = content.offices().orElseThrow();
                yield office.map(id -> offices.offices().stream().filter(one -> one.id().equals(id)).findFirst()
                        .orElseThrow()).map(one -> joined(context, context.text(one.name()), context.text(one.place())))
                        .orElse(context.text(offices.title()));
            }
            case Handout.PersonHandout(var id) -> context.text(person(content, id).name());
            case Handout.CityHandout() -> context.text(content.city().orElseThrow().title());
            case Handout.SolutionHandout() -> context.text(content.solution().orElseThrow().title());
            case Handout.BoardHandout() -> context.text(content.board().orElseThrow().title());
            case Handout.OrganisationHandout() -> context.text(content.organisation().fullName());
            case Handout.NoticeHandout(var id) -> context.text(notice(content, id).orElseThrow().text());
        };
        // A line break that a title needs on the screen is not needed on paper.
        return title.replace('\n', ' ');
    }

    static Optional<Notice> notice(Content content, String id) {
        return content.notices().stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    /** The office that employs a person. */
    static Optional<Office> office(Content content, String person) {
        return content.offices().stream().flatMap(offices -> offices.offices().stream())
                .filter(office -> office.people().stream().anyMatch(someone -> someone.id().equals(person)))
                .findFirst();
    }

    static Person person(Content content, String id) {
        return office(content, id).stream().flatMap(office -> office.people().stream())
                .filter(someone -> someone.id().equals(id)).findFirst().orElseThrow();
    }

    static BusGroup group(BusService buses, String id) {
        return buses.groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean hasLines(Content content, BusGroup group) {
        return content.lines().values().stream().anyMatch(line -> line.group().equals(group.id()));
    }

    private static String joined(ScreenContext context, String whole, String part) {
        return whole + context.message("list.separator") + part;
    }
}
