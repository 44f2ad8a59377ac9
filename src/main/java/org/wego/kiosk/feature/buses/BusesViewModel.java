// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** The shown lines and the selected filter. */
final class BusesViewModel {

    private final BusService buses;
    private final List<BusLine> all;
    private final LineSigns signs;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<LineFilter> filter;

    /**
     * The lines of a content.
     *
     * @param chosen the id of a group, or {@link Destination.Buses#NIGHT}; anything else selects all lines
     */
    BusesViewModel(Content content, BusService buses, Optional<String> chosen, ScreenContext context) {
        this.buses = buses;
        this.context = context;
        this.signs = new LineSigns(buses, context);
        this.all = signs.sorted(List.copyOf(content.lines().values()));
        this.filter = new ReadOnlyObjectWrapper<>(every()
                .filter(choice -> choice.destination().group().equals(chosen)).findFirst()
                .orElseGet(LineFilter.AllLines::new));
    }

    /** The selected filter. */
    ReadOnlyObjectProperty<LineFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    LineFilter chosen() {
        return filter.get();
    }

    /** The groups that have lines. */
    List<BusGroup> groupsWithLines() {
        return buses.groups().stream().filter(group -> count(new LineFilter.LinesOfGroup(group)) > 0).toList();
    }

    String title() {
        return context.text(buses.title());
    }

    String at() {
        return context.text(buses.at());
    }

    /** The kind and reliability of the list. */
    String list() {
        return context.text(buses.list());
    }

    /** The choices that show lines: all of them, each group, and the night service. */
    List<LineFilter> choices() {
        return every().filter(choice -> choice instanceof LineFilter.AllLines || count(choice) > 0).toList();
    }

    int count(LineFilter choice) {
        return (int) all.stream().filter(choice::shows).count();
    }

    /** The number of lines with a result of the stop check, among all lines. */
    int count(LineCheck.StopCertainty result) {
        return (int) all.stream().filter(line -> line.check().result() == result).count();
    }

    List<BusLine> lines() {
        return all.stream().filter(chosen()::shows).toList();
    }

    /** The group with the most lines, whose colours the legend shows. */
    BusGroup largestGroup() {
        return Collections.max(buses.groups(),
                Comparator.comparingInt(group -> count(new LineFilter.LinesOfGroup(group))));
    }

    /** What the pack says about each group without lines, in one sentence. */
    List<String> withoutLines() {
        return buses.groups().stream().filter(group -> count(new LineFilter.LinesOfGroup(group)) == 0)
                .flatMap(group -> group.noneListed().known().stream()).map(context::text).toList();
    }

    /** The name of a choice, in one or two words. */
    String name(LineFilter choice) {
        return switch (choice) {
            case LineFilter.AllLines() -> context.message("buses.all");
            case LineFilter.LinesOfGroup(var group) -> context.text(group.name());
            case LineFilter.NightLines() -> context.message("buses.night");
        };
    }

    /** The name of a choice and the number of its lines. */
    String spoken(LineFilter choice) {
        return name(choice) + ", " + context.message("home.lines", context.formats().number(count(choice)));
    }

    BadgeContent sign(BusLine line) {
        return signs.of(line);
    }

    /** The number of grid columns of the badge of each line. */
    int[] spans(List<BusLine> lines) {
        return signs.spans(lines);
    }

    /** The results of the stop check that occur among the shown lines, the most certain first. */
    List<LineCheck.StopCertainty> legend() {
        return lines().stream().map(line -> line.check().result()).distinct().sorted().toList();
    }

    String inAWord(LineCheck.StopCertainty result) {
        return signs.inAWord(result);
    }

    void choose(LineFilter choice) {
        filter.set(choice);
        context.remember().accept(choice.destination());
    }

    private Stream<LineFilter> every() {
        return Stream.of(Stream.of(new LineFilter.AllLines()),
                buses.groups().stream().map(LineFilter.LinesOfGroup::new), Stream.of(new LineFilter.NightLines()))
                .flatMap(part -> part);
    }
}
