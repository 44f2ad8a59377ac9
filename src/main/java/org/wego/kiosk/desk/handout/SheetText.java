// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;

/** Writes a handout as plain text for a phone, the essential first, because long texts are shortened. */
public final class SheetText {

    private static final String BETWEEN = ": ";

    private final Content content;
    private final ScreenContext context;

    /** Texts in the language of a context. */
    public SheetText(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    /** The title and a line for each fact. A handout of a single record has only its title. */
    public String of(Handout handout) {
        var lines = new ArrayList<>(List.of(Handouts.title(content, handout, context)));
        lines.addAll(switch (handout) {
            case Handout.DirectionsHandout() -> directions();
            case Handout.NumbersHandout() -> content.numbers().stream().map(this::number).toList();
            case Handout.HotlinesHandout() -> content.hotlines().stream().flatMap(guide -> guide.hotlines().stream())
                    .map(new HotlineContents(content, context)::line).toList();
            case Handout.BuildingHandout() -> new BuildingContents(content, context).lines();
            case Handout.LinesHandout(var group) -> lines(group);
            case Handout.OfficesHandout _ -> content.offices().stream()
                    .flatMap(offices -> offices.offices().stream()).map(this::office).toList();
            case Handout.CityHandout() -> content.city().stream()
                    .flatMap(city -> Stream.concat(Stream.of(context.text(city.about())),
                            city.figures().stream().map(this::figure)))
                    .toList();
            case Handout.BoardHandout() -> content.board().stream().flatMap(board -> board.cards().stream()
                    .map(card -> context.text(card.text()) + BETWEEN + card.text().in(board.staffLanguage()))).toList();
            case Handout.NoticeHandout(var id) -> Handouts.notice(content, id).stream()
                    .map(new OrganisationContents(content, context)::when).filter(when -> !when.isEmpty()).toList();
            case Handout.AddressHandout _,Handout.StopHandout _,Handout.LineHandout _,Handout.PersonHandout _,Handout.SolutionHandout _,Handout.OrganisationHandout _ ->
                List.<String>of();
        });
        return String.join("\n", lines);
    }

    private List<String> directions() {
        var lines = new ArrayList<>(List.of(content.contact().address().local().postal()));
        content.directions().stream().flatMap(directions -> directions.walks().stream()).forEach(walk -> {
            lines.add(context.text(walk.title()));
            lines.addAll(steps(walk));
        });
        return lines;
    }

    private List<String> steps(Walk walk) {
        return IntStream.range(0, walk.steps().size()).mapToObj(i -> context.formats().number(i + 1) + " "
                + context.text(walk.steps().get(i).text())).toList();
    }

    private List<String> lines(Optional<String> group) {
        var words = new PaperTexts(content, context);
        return content.lines().values().stream().filter(line -> group.isEmpty() || group.get().equals(line.group()))
                .map(line -> words.title(line) + BETWEEN + words.finding(line)).toList();
    }

    private String number(UsefulNumber number) {
        return context.formats().phone(number.number()) + " " + context.text(number.name());
    }

    private String office(Office office) {
        var people = office.people().stream().map(person -> context.text(person.name())
                + person.phone().known().map(phone -> " " + context.formats().phone(phone)).orElse(""));
        var numbers = office.numbers().stream().map(context.formats()::phone);
        return context.text(office.name()) + BETWEEN + Stream.concat(numbers, people)
                .collect(Collectors.joining(context.message("list.separator")));
    }

    private String figure(HostCity.Figure figure) {
        return context.text(figure.title()) + BETWEEN + context.text(figure.text());
    }
}
