// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.content.Content;

/**
 * Search texts of a record that its details do not contain: the ends of a line, a web site.
 */
final class RecordTexts {

    private final Content content;

    RecordTexts(Content content) {
        this.content = content;
    }

    /** The texts in all languages. */
    Stream<String> of(ContentRecord entry) {
        var id = entry.key().id();
        return switch (entry.key().kind()) {
            case BUS_LINES -> Optional.ofNullable(content.lines().get(new LineId(id))).flatMap(BusLine::route).stream()
                    .flatMap(route -> Stream.concat(
                            Stream.concat(route.firstStop().stream(), route.lastStop().stream())
                                    .flatMap(LocalizedText::wordings),
                            Stream.concat(route.firstStopId().stream(), route.lastStopId().stream())));
            case OFFICES -> content.offices().stream().flatMap(offices -> Stream.concat(
                    Stream.of(offices.title(), offices.about()), offices.history().stream()))
                    .flatMap(LocalizedText::wordings);
            case CONTACT -> Stream.of(content.contact().address().local())
                    .flatMap(local -> Stream.of(local.request(), local.postal(), local.mapSearch()));
            case ORGANISATION -> content.organisation().site().map(URI::toString).stream();
            case DIRECTIONS -> content.directions().stream()
                    .flatMap(directions -> Stream.of(directions.title(), directions.summary()))
                    .flatMap(LocalizedText::wordings);
            case BUSES -> content.buses().stream().flatMap(buses -> buses.groups().stream())
                    .flatMap(group -> group.noneListed().known().stream()).flatMap(LocalizedText::wordings);
            case SOLUTION -> content.solution().stream().map(solution -> solution.site().toString());
            case SOURCES -> Optional.ofNullable(content.sources().get(id)).flatMap(Source::site).map(URI::toString)
                    .stream();
            default -> Stream.empty();
        };
    }
}
