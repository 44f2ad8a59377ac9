// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LineCheck.Result;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.LineBadge.Sign;
import org.wego.kiosk.ui.StreetPlan;

/** What is known of one line, and how sure it is. */
final class LineViewModel {

    private final Content content;
    private final BusLine line;
    private final LineSigns signs;
    private final Visit visit;

    LineViewModel(Content content, BusService buses, BusLine line, Visit visit) {
        this.content = content;
        this.line = line;
        this.signs = new LineSigns(buses, visit);
        this.visit = visit;
    }

    Sign sign() {
        return signs.of(line);
    }

    String title() {
        return visit.say(line.night() ? "line.title.night" : "line.title", visit.text(signs.group(line).name()));
    }

    /** For where the badge beside the title is out of reach. */
    String titleWithNumber() {
        return sign().name() + visit.say("list.separator") + title();
    }

    String type() {
        return visit.text(signs.group(line).type());
    }

    /** What the colour tells a passenger. */
    String meaning() {
        return visit.text(signs.group(line).meaning());
    }

    Result result() {
        return line.check().result();
    }

    /** The finding in a few words, with its date. */
    String finding() {
        return visit.say(switch (result()) {
            case SEEN_HERE -> "line.seen-here";
            case SEEN_NEARBY -> "line.seen-nearby";
            case NOT_SEEN -> "line.not-seen";
            case NOT_COVERED -> "line.not-covered";
        }, visit.formats().asOf(line.check().provenance().asOf()));
    }

    /** What else a visitor should know, and what to do. */
    List<String> explanation() {
        var sentences = new ArrayList<String>();
        line.check().only().ifPresent(way -> sentences.add(visit.say("line.only", heading(way))));
        line.check().remark().map(visit::text).ifPresent(sentences::add);
        sentences.add(visit.say(doubtful() ? "line.ask" : "line.sign",
                visit.formats().asOf(line.provenance().asOf())));
        return sentences;
    }

    /** Whether the visitor had better ask before he waits for this bus. */
    boolean doubtful() {
        return result() == Result.NOT_SEEN || result() == Result.NOT_COVERED;
    }

    List<StopRow> stops() {
        return stopsOfLine().stream().map(stop -> new StopRow(stop.id(), visit.text(stop.name()), where(stop)))
                .toList();
    }

    /** Whether the way of a stop's buses was concluded from positions. */
    boolean headingInferred() {
        return stopsOfLine().stream().anyMatch(BusStop::headingInferred);
    }

    /** The map with the stops of this line, empty when it has none or the pack has no map. */
    Optional<StreetPlan> plan() {
        var stops = stopsOfLine();
        if (stops.isEmpty() || content.map().isEmpty()) {
            return Optional.empty();
        }
        var view = new ArrayList<GeoPoint>();
        view.add(content.manifest().kiosk().position());
        stops.forEach(stop -> view.add(stop.position()));
        var words = new StreetPlan.Words(visit::text, visit.say("map.here"), visit.say("map.schematic"),
                metres -> visit.say("map.metres", visit.formats().number(metres)), visit.say("map.north"));
        return Optional.of(new StreetPlan(content.map(), stops, Set.copyOf(line.check().stops()),
                content.manifest().kiosk().position(), view, words));
    }

    /** The line and its stops as text, for a phone. */
    String takeAlong() {
        var text = new StringBuilder(sign().spoken()).append('\n').append(finding());
        stops().forEach(stop -> text.append('\n').append(stop.number()).append(' ').append(stop.name()).append(", ")
                .append(stop.where()));
        return text.toString();
    }

    private List<BusStop> stopsOfLine() {
        return line.check().stops().stream().map(id -> Objects.requireNonNull(content.stops().get(id), id)).toList();
    }

    private String where(BusStop stop) {
        var where = visit.text(stop.where());
        return stop.heading().known().map(way -> visit.say("line.stop", where, heading(way))).orElse(where);
    }

    private String heading(BusStop.Compass way) {
        return visit.say(switch (way) {
            case NORTH -> "heading.north";
            case EAST -> "heading.east";
            case SOUTH -> "heading.south";
            case WEST -> "heading.west";
        });
    }
}
