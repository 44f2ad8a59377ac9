// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineTexts;

/** The texts about lines, as in the lobby but shortened for paper. */
final class PaperTexts {

    private static final int MAX_UNBROKEN = 18;

    private final Content content;
    private final ScreenContext context;
    private final LineTexts lines;

    PaperTexts(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
        this.lines = new LineTexts(context.messages(), content.stops());
    }

    BusGroup group(BusLine line) {
        return Handouts.group(content.buses().orElseThrow(), line.group());
    }

    /** The number and the kind of line. */
    String title(BusLine line) {
        return context.text(line.name()) + context.message("list.separator") + kind(line);
    }

    String kind(BusLine line) {
        return lines.title(line, group(line));
    }

    String finding(BusLine line) {
        return lines.finding(line);
    }

    /** The stops at the ends of the line, as far as they are known. */
    Optional<String> route(BusLine line) {
        return lines.route(line);
    }

    /** The remarks about the line; for a night line, its kind comes first. */
    List<String> remarks(BusLine line) {
        return Stream.concat(Stream.of(kind(line)).filter(_ -> line.night()), lines.remarks(line).stream()).toList();
    }

    /** The remarks about the line, under a title that names its kind. */
    List<String> remarksUnderTitle(BusLine line) {
        return lines.remarks(line);
    }

    /** The advice about the line, on a sheet that reception hands over. */
    String advice(BusLine line) {
        return lines.adviceByReception(line);
    }

    List<BusStop> stops(BusLine line) {
        return lines.stopsOf(line);
    }

    /** The stops in short form: each name once, with the stop numbers. */
    List<String> stopNames(BusLine line) {
        Map<String, List<String>> numbers = stops(line).stream().collect(Collectors.groupingBy(
                stop -> context.text(stop.name()), LinkedHashMap::new,
                Collectors.mapping(BusStop::id, Collectors.toList())));
        return numbers.entrySet().stream().map(entry -> unbroken(entry.getKey()) + "\u00a0" + entry.getValue().stream()
                .collect(Collectors.joining(context.message("list.separator").replace(' ', '\u00a0')))).toList();
    }

    /** Keeps a short name on one line. */
    private static String unbroken(String name) {
        return name.length() > MAX_UNBROKEN ? name : name.replace(' ', '\u00a0');
    }

    String where(BusStop stop) {
        return lines.where(stop);
    }

    /** The line and its stops as plain text for a phone. */
    String takeAlong(BusLine line) {
        return lines.takeAlong(line, group(line));
    }
}
