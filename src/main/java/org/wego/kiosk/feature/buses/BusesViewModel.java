// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** The shown lines and the selected line group. */
final class BusesViewModel {

    private final BusService buses;
    private final List<BusLine> all;
    private final LineSigns signs;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<Optional<String>> group;

    BusesViewModel(Content content, BusService buses, Optional<String> groupId, ScreenContext context) {
        this.buses = buses;
        this.context = context;
        this.signs = new LineSigns(buses, context);
        this.all = signs.sorted(List.copyOf(content.lines().values()));
        this.group = new ReadOnlyObjectWrapper<>(groupId.filter(id -> group(id).isPresent()));
    }

    /** The selected group; empty for all. */
    ReadOnlyObjectProperty<Optional<String>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    String title() {
        return context.text(buses.title());
    }

    String at() {
        return context.text(buses.at());
    }

    /** The choices: all lines (empty), then each group. */
    List<Optional<BusGroup>> choices() {
        return Stream.concat(Stream.of(Optional.<BusGroup>empty()),
                buses.groups().stream().map(Optional::of)).toList();
    }

    Optional<BusGroup> chosen() {
        return group.get().flatMap(this::group);
    }

    int count(Optional<BusGroup> choice) {
        return lines(choice.map(BusGroup::id)).size();
    }

    List<BusLine> lines() {
        return lines(group.get());
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

    void choose(Optional<BusGroup> choice) {
        group.set(choice.map(BusGroup::id));
        context.remember().accept(new Destination.Buses(group.get()));
    }

    private List<BusLine> lines(Optional<String> groupId) {
        return groupId.map(id -> all.stream().filter(line -> line.group().equals(id)).toList()).orElse(all);
    }

    private Optional<BusGroup> group(String id) {
        return buses.groups().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }
}
