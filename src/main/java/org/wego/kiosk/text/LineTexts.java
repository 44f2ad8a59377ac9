// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LineCheck.StopCertainty;

/** What is said of a line, and how sure it is: the same words on a screen, on paper and from reception. */
public final class LineTexts {

    /**
     * A stop of a line.
     *
     * @param number on the sign at the stop
     * @param name what it is called
     * @param where in the street, and which way its buses go
     */
    public record StopTexts(String number, String name, String where) {}

    private final Messages messages;
    private final Map<String, BusStop> stops;

    /**
     * The words of a language.
     *
     * @param stops of the pack by id
     */
    public LineTexts(Messages messages, Map<String, BusStop> stops) {
        this.messages = messages;
        this.stops = stops;
    }

    /** The colour of a line, and whether it runs at night. */
    public String title(BusLine line, BusGroup group) {
        return messages.get(line.night() ? "line.title.night" : "line.title", group.name().in(messages.lang()));
    }

    /** Everything that a badge shows, in words. */
    public String spoken(BusLine line, BusGroup group) {
        return messages.get(line.night() ? "line.spoken.night" : "line.spoken", group.name().in(messages.lang()),
                line.name().in(messages.lang()), inAWord(line.check().result()));
    }

    /** A finding as written in a legend. */
    public String inAWord(StopCertainty result) {
        return messages.get(switch (result) {
            case SEEN_HERE -> "check.seen-here";
            case SEEN_NEARBY -> "check.seen-nearby";
            case NOT_SEEN -> "check.not-seen";
            case NOT_COVERED -> "check.not-covered";
        });
    }

    /** The finding in a few words, with its date. */
    public String finding(BusLine line) {
        return messages.get(switch (line.check().result()) {
            case SEEN_HERE -> "line.seen-here";
            case SEEN_NEARBY -> "line.seen-nearby";
            case NOT_SEEN -> "line.not-seen";
            case NOT_COVERED -> "line.not-covered";
        }, new Formats(messages).when(line.check().provenance().asOf()));
    }

    /** What else a passenger should know, and what to do. */
    public List<String> explanation(BusLine line) {
        var sentences = new ArrayList<>(remarks(line));
        sentences.add(advice(line));
        return sentences;
    }

    /** What else is known of it. */
    public List<String> remarks(BusLine line) {
        return Stream.concat(line.check().only().map(way -> messages.get("line.only", heading(way))).stream(),
                line.check().remark().map(remark -> remark.in(messages.lang())).stream()).toList();
    }

    /** What to do before one waits for it, or that reception has found it true. */
    public String advice(BusLine line) {
        var confirmed = line.provenance().confirmed();
        if (confirmed.isPresent()) {
            return messages.get("offices.confirmed", new Formats(messages).date(confirmed.get().on()));
        }
        return messages.get(isDoubtful(line) ? "line.ask" : "line.sign",
                new Formats(messages).when(line.provenance().asOf()));
    }

    /** Whether a passenger had better ask before he waits for this bus. */
    public static boolean isDoubtful(BusLine line) {
        var result = line.check().result();
        return result == StopCertainty.NOT_SEEN || result == StopCertainty.NOT_COVERED;
    }

    /** The stops at which a line was seen. */
    public List<BusStop> stopsOf(BusLine line) {
        return line.check().stops().stream().map(id -> Objects.requireNonNull(stops.get(id), id)).toList();
    }

    /** The stops of a line as a passenger reads of them. */
    public List<StopTexts> stops(BusLine line) {
        return stopsOf(line).stream().map(this::stop).toList();
    }

    /** A stop as a passenger reads of it. */
    public StopTexts stop(BusStop stop) {
        return new StopTexts(stop.id(), stop.name().in(messages.lang()), where(stop));
    }

    /** A line and its stops as text, for a phone. */
    public String takeAlong(BusLine line, BusGroup group) {
        var text = new StringBuilder(spoken(line, group)).append('\n').append(finding(line));
        stops(line).forEach(stop -> text.append('\n').append(stop.number()).append(' ').append(stop.name())
                .append(", ").append(stop.where()));
        return text.toString();
    }

    /** Where a stop is, and which way its buses go. */
    public String where(BusStop stop) {
        var where = stop.where().in(messages.lang());
        return stop.heading().known().map(way -> messages.get("line.stop", where, heading(way))).orElse(where);
    }

    private String heading(BusStop.Compass way) {
        return messages.get(switch (way) {
            case NORTH -> "heading.north";
            case EAST -> "heading.east";
            case SOUTH -> "heading.south";
            case WEST -> "heading.west";
        });
    }
}
