// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineNameOrder;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** Creates the contents of line badges, and sorts lines for display. */
final class LineSigns {

    private final Map<String, BusGroup> groups;
    private final List<String> groupOrder;
    private final ScreenContext context;
    private final LineTexts words;

    LineSigns(BusService buses, ScreenContext context) {
        this.groups = buses.groups().stream().collect(Collectors.toMap(BusGroup::id, Function.identity()));
        this.groupOrder = buses.groups().stream().map(BusGroup::id).toList();
        this.context = context;
        this.words = new LineTexts(context.messages(), Map.of());
    }

    BusGroup group(BusLine line) {
        return Objects.requireNonNull(groups.get(line.group()), line.group());
    }

    BadgeContent of(BusLine line) {
        var group = group(line);
        return new BadgeContent(context.text(line.name()), group, line.night(), line.check().result(),
                words.spoken(line, group));
    }

    /** The number of grid columns of the badge of each line. */
    int[] spans(List<BusLine> lines) {
        return lines.stream().mapToInt(line -> BadgeContent.isWide(context.text(line.name())) ? 2 : 1).toArray();
    }

    /** Sorts lines by group in the order of the pack, then by name. */
    List<BusLine> sorted(List<BusLine> lines) {
        return LineNameOrder.sorted(lines, line -> context.text(line.name())).stream()
                .sorted(Comparator.comparingInt(line -> groupOrder.indexOf(line.group()))).toList();
    }

    /** The text of the legend for a result of the stop check. */
    String inAWord(LineCheck.StopCertainty result) {
        return words.inAWord(result);
    }
}
