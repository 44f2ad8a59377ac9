// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LineCheck.Result;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.LineWords;
import org.wego.kiosk.text.LineWords.StopWords;
import org.wego.kiosk.ui.LineBadge.Sign;
import org.wego.kiosk.ui.StreetPlan;

/** What is known of one line, and how sure it is. */
final class LineViewModel {

    private final Content content;
    private final BusLine line;
    private final LineSigns signs;
    private final LineWords words;
    private final Visit visit;

    LineViewModel(Content content, BusService buses, BusLine line, Visit visit) {
        this.content = content;
        this.line = line;
        this.signs = new LineSigns(buses, visit);
        this.words = new LineWords(visit.messages(), content.stops());
        this.visit = visit;
    }

    Sign sign() {
        return signs.of(line);
    }

    String title() {
        return words.title(line, signs.group(line));
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
        return words.finding(line);
    }

    /** What else a visitor should know, and what to do. */
    List<String> explanation() {
        return words.explanation(line);
    }

    /** Whether the visitor had better ask before he waits for this bus. */
    boolean doubtful() {
        return LineWords.isDoubtful(line);
    }

    List<StopWords> stops() {
        return words.stops(line);
    }

    /** Whether the way of a stop's buses was concluded from positions. */
    boolean headingInferred() {
        return words.stopsOf(line).stream().anyMatch(BusStop::headingInferred);
    }

    /** The map with the stops of this line, empty when it has none or the pack has no map. */
    Optional<StreetPlan> plan() {
        var stops = words.stopsOf(line);
        if (stops.isEmpty() || content.map().isEmpty()) {
            return Optional.empty();
        }
        var view = new ArrayList<GeoPoint>();
        view.add(content.manifest().kiosk().position());
        stops.forEach(stop -> view.add(stop.position()));
        var labels = new StreetPlan.Words(visit::text, visit.say("map.here"), visit.say("map.schematic"),
                metres -> visit.say("map.metres", visit.formats().number(metres)), visit.say("map.north"));
        return Optional.of(new StreetPlan(content.map(), stops, Set.copyOf(line.check().stops()),
                content.manifest().kiosk().position(), view, labels));
    }

    /** The line and its stops as text, for a phone. */
    String takeAlong() {
        return words.takeAlong(line, signs.group(line));
    }
}
