// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;
import org.wego.kiosk.ui.map.MapModel;

/** The texts of one line and the result of its stop check. */
final class LineViewModel {

    private final Content content;
    private final BusLine line;
    private final LineSigns signs;
    private final LineTexts words;
    private final ScreenContext context;

    LineViewModel(Content content, BusService buses, BusLine line, ScreenContext context) {
        this.content = content;
        this.line = line;
        this.signs = new LineSigns(buses, context);
        this.words = new LineTexts(context.messages(), content.stops());
        this.context = context;
    }

    BadgeContent sign() {
        return signs.of(line);
    }

    String title() {
        return words.title(line, signs.group(line));
    }

    /** The title with the number, for reach mode, which has no badge beside the title. */
    String titleWithNumber() {
        return sign().name() + context.message("list.separator") + title();
    }

    String type() {
        return context.text(signs.group(line).type());
    }

    /** The meaning of the colour of the line. */
    String meaning() {
        return context.text(signs.group(line).meaning());
    }

    StopCertainty result() {
        return line.check().result();
    }

    /** The result of the stop check in a few words, with its date. */
    String finding() {
        return words.finding(line);
    }

    /** Where the line goes: the stops at its ends, as far as they are known. */
    Optional<String> route() {
        return words.route(line);
    }

    /** Further information and advice for the visitor. */
    List<String> explanation() {
        return words.explanation(line);
    }

    /** Whether the visitor should ask before waiting for this bus. */
    boolean doubtful() {
        return LineTexts.isDoubtful(line);
    }

    /** The stops by direction and street, numbered as on the map. */
    List<StopGroup> stops() {
        return order().groups(context, words);
    }

    private StopOrder order() {
        return new StopOrder(words.stopsOf(line), content.manifest().kiosk().position());
    }

    /** What to do before waiting, or the confirmation by reception. */
    String advice() {
        return words.advice(line);
    }

    /** Remarks about the line: its only direction, and a further finding. */
    List<String> remarks() {
        return words.remarks(line);
    }

    /** When the line was published. */
    String published() {
        return context.message("line.published", context.formats().when(line.provenance().asOf()));
    }

    /** Whether reception has confirmed the line. */
    boolean confirmed() {
        return LineTexts.isConfirmed(line);
    }

    /** The other lines that were seen here: those of the same colour or, without any, all. */
    List<BusLine> others() {
        var seen = signs.sorted(content.lines().values().stream()
                .filter(other -> other.check().result() == StopCertainty.SEEN_HERE && !other.id().equals(line.id()))
                .toList());
        var alike = seen.stream().filter(other -> other.group().equals(line.group())).toList();
        return alike.isEmpty() ? seen : alike;
    }

    /** The heading of the other lines: their colour if it is one, and when they were seen. */
    String othersTitle(List<BusLine> others) {
        var first = others.getFirst();
        var when = context.formats().when(first.check().provenance().asOf());
        return first.group().equals(line.group())
                ? context.message("line.others", context.text(signs.group(first).name()), when)
                : context.message("line.seen-here", when);
    }

    BadgeContent sign(BusLine other) {
        return signs.of(other);
    }

    /** The number of grid columns of the badge of each line. */
    int[] spans(List<BusLine> lines) {
        return signs.spans(lines);
    }

    /** Whether the direction of the buses at a stop was inferred from positions. */
    boolean headingInferred() {
        return words.stopsOf(line).stream().anyMatch(BusStop::headingInferred);
    }

    /** The map with the stops of this line; empty if the line has no stops or the pack no map. */
    Optional<MapModel> plan() {
        var stops = order().stops();
        if (stops.isEmpty() || content.map().isEmpty()) {
            return Optional.empty();
        }
        var labels = new MapModel.MapTexts(context::text, context.message("map.here"), context.message("map.schematic"),
                metres -> context.message("map.metres", context.formats().number(metres)),
                context.message("map.north"), context.message("map.five-minutes"));
        return Optional.of(new MapModel(content.map(), stops, Optional.empty(),
                content.manifest().kiosk().position(), labels));
    }

    /** The line and its stops as text, for a phone. */
    String takeAlong() {
        return words.takeAlong(line, signs.group(line));
    }
}
