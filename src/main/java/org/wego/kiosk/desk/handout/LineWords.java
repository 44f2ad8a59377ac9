// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineCheck.Result;
import org.wego.kiosk.session.Visit;

/** What is known of lines, in the words of the lobby. */
final class LineWords {

    private static final int LONG = 18;

    private final Content content;
    private final Visit visit;

    LineWords(Content content, Visit visit) {
        this.content = content;
        this.visit = visit;
    }

    BusGroup group(BusLine line) {
        return Handouts.group(content.buses().orElseThrow(), line.group());
    }

    /** The number, then the colour. */
    String title(BusLine line) {
        return visit.text(line.name()) + visit.say("list.separator") + kind(line);
    }

    String kind(BusLine line) {
        return visit.say(line.night() ? "line.title.night" : "line.title", visit.text(group(line).name()));
    }

    static boolean doubtful(BusLine line) {
        return line.check().result() == Result.NOT_SEEN || line.check().result() == Result.NOT_COVERED;
    }

    String finding(BusLine line) {
        return visit.say(switch (line.check().result()) {
            case SEEN_HERE -> "line.seen-here";
            case SEEN_NEARBY -> "line.seen-nearby";
            case NOT_SEEN -> "line.not-seen";
            case NOT_COVERED -> "line.not-covered";
        }, visit.formats().asOf(line.check().provenance().asOf()));
    }

    /** What else is known of it. */
    List<String> remarks(BusLine line) {
        var sentences = new ArrayList<String>();
        if (line.night()) {
            sentences.add(kind(line));
        }
        line.check().only().ifPresent(way -> sentences.add(visit.say("line.only", heading(way))));
        line.check().remark().map(visit::text).ifPresent(sentences::add);
        return sentences;
    }

    /** What to do before one waits for it. */
    String advice(BusLine line) {
        return visit.say(doubtful(line) ? "line.ask" : "line.sign",
                visit.formats().asOf(line.provenance().asOf()));
    }

    List<BusStop> stops(BusLine line) {
        return line.check().stops().stream().map(id -> Objects.requireNonNull(content.stops().get(id), id)).toList();
    }

    /** The stops in a few words: each name once, with the numbers on the signs. */
    List<String> stopNames(BusLine line) {
        Map<String, List<String>> numbers = stops(line).stream().collect(Collectors.groupingBy(
                stop -> visit.text(stop.name()), LinkedHashMap::new,
                Collectors.mapping(BusStop::id, Collectors.toList())));
        return numbers.entrySet().stream().map(entry -> unbroken(entry.getKey()) + "\u00a0" + entry.getValue().stream()
                .collect(Collectors.joining(visit.say("list.separator").replace(' ', '\u00a0')))).toList();
    }

    /** A short name and its numbers stand in one line. */
    private static String unbroken(String name) {
        return name.length() > LONG ? name : name.replace(' ', '\u00a0');
    }

    String where(BusStop stop) {
        var where = visit.text(stop.where());
        return stop.heading().known().map(way -> visit.say("line.stop", where, heading(way))).orElse(where);
    }

    /** The line and its stops as text, for a phone. */
    String takeAlong(BusLine line) {
        var text = new StringBuilder(title(line)).append('\n').append(finding(line));
        stops(line).forEach(stop -> text.append('\n').append(stop.id()).append(' ').append(visit.text(stop.name()))
                .append(visit.say("list.separator")).append(where(stop)));
        return text.toString();
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
