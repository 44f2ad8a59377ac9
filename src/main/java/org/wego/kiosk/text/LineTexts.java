// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LineCheck.StopCertainty;

/** The texts about a line and its certainty, the same on screens, on paper and in reception's window. */
public final class LineTexts {

    /**
     * A stop of a line.
     *
     * @param number the number on the sign
     * @param name the name
     * @param where the place in the street, and the direction of the buses
     */
    public record StopTexts(String number, String name, String where) {}

    private final Messages messages;
    private final Map<String, BusStop> stops;

    /**
     * The texts in the language of the messages.
     *
     * @param stops the stops of the pack by id
     */
    public LineTexts(Messages messages, Map<String, BusStop> stops) {
        this.messages = messages;
        this.stops = stops;
    }

    /** The group of a line and, for a night line, that it runs at night. */
    public String title(BusLine line, BusGroup group) {
        return messages.get(line.night() ? "line.title.night" : "line.title", group.name().in(messages.lang()));
    }

    /** The content of a badge as text. */
    public String spoken(BusLine line, BusGroup group) {
        return messages.get(line.night() ? "line.spoken.night" : "line.spoken", group.name().in(messages.lang()),
                line.name().in(messages.lang()), inAWord(line.check().result()));
    }

    /** A finding in one or two words, as in a legend. */
    public String inAWord(StopCertainty result) {
        return messages.get(switch (result) {
            case SEEN_HERE -> "check.seen-here";
            case SEEN_NEARBY -> "check.seen-nearby";
            case NOT_SEEN -> "check.not-seen";
            case NOT_COVERED -> "check.not-covered";
        });
    }

    /** The finding about a line in a short sentence, with its date. */
    public String finding(BusLine line) {
        return messages.get(switch (line.check().result()) {
            case SEEN_HERE -> "line.seen-here";
            case SEEN_NEARBY -> "line.seen-nearby";
            case NOT_SEEN -> "line.not-seen";
            case NOT_COVERED -> "line.not-covered";
        }, checked(line));
    }

    /** When somebody from reception looked or, before that, when the source stated it. */
    private String checked(BusLine line) {
        var formats = new Formats(messages);
        var from = line.check().provenance();
        return from.confirmed().map(seen -> formats.when(new AsOf(seen.on().toString())))
                .orElseGet(() -> formats.when(from.asOf()));
    }

    /** The stops at both ends of the line, or at one end; empty if neither is known. */
    public Optional<String> route(BusLine line) {
        var first = line.firstStop().map(stop -> stop.in(messages.lang()));
        var last = line.lastStop().map(stop -> stop.in(messages.lang()));
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(messages.get("line.between", first.get(), last.get()));
        }
        return first.map(stop -> messages.get("line.first-stop", stop))
                .or(() -> last.map(stop -> messages.get("line.last-stop", stop)));
    }

    /** The remarks and the advice for passengers. */
    public List<String> explanation(BusLine line) {
        var sentences = new ArrayList<>(remarks(line));
        sentences.add(advice(line));
        return sentences;
    }

    /** Remarks about the line: its only direction, and the remark of the check. */
    public List<String> remarks(BusLine line) {
        return Stream.concat(line.check().only().map(way -> messages.get("line.only", heading(way))).stream(),
                line.check().remark().map(remark -> remark.in(messages.lang())).stream()).toList();
    }

    /** The confirmation by reception or, without one, what to do before waiting for the bus. */
    public String advice(BusLine line) {
        var confirmed = line.provenance().confirmed();
        if (confirmed.isPresent()) {
            return isDoubtful(line) ? messages.get("line.ask.short")
                    : messages.get("offices.confirmed", new Formats(messages).date(confirmed.get().on()));
        }
        return messages.get(isDoubtful(line) ? "line.ask" : "line.sign",
                new Formats(messages).when(line.provenance().asOf()));
    }

    /** The advice as reception gives it: passengers who have asked there already check the sign at the stop. */
    public String adviceByReception(BusLine line) {
        if (isConfirmed(line)) {
            return advice(line);
        }
        return messages.get(line.provenance().confirmed().isPresent() ? "line.published" : "line.sign",
                new Formats(messages).when(line.provenance().asOf()));
    }

    /** Whether reception has confirmed the line, and nothing is in doubt. */
    public static boolean isConfirmed(BusLine line) {
        return line.provenance().confirmed().isPresent() && !isDoubtful(line);
    }

    /** Whether passengers should ask before they wait for this bus. */
    public static boolean isDoubtful(BusLine line) {
        var result = line.check().result();
        return result == StopCertainty.NOT_SEEN || result == StopCertainty.NOT_COVERED;
    }

    /** The stops at which a line was seen. */
    public List<BusStop> stopsOf(BusLine line) {
        return line.check().stops().stream().map(id -> Objects.requireNonNull(stops.get(id), id)).toList();
    }

    /** The texts of the stops of a line. */
    public List<StopTexts> stops(BusLine line) {
        return stopsOf(line).stream().map(this::stop).toList();
    }

    /** The texts of a stop. */
    public StopTexts stop(BusStop stop) {
        return new StopTexts(stop.id(), stop.name().in(messages.lang()), where(stop));
    }

    /** A line and its stops as plain text for a phone; stops at one place in a street are below its name. */
    public String takeAlong(BusLine line, BusGroup group) {
        var text = new StringBuilder(line.name().in(messages.lang())).append(messages.get("list.separator"))
                .append(title(line, group)).append('\n').append(finding(line));
        route(line).ifPresent(route -> text.append('\n').append(route));
        var places = new LinkedHashMap<String, List<StopTexts>>();
        stops(line).forEach(stop -> places.computeIfAbsent(stop.where(), _ -> new ArrayList<>()).add(stop));
        places.forEach((where, stops) -> {
            text.append('\n').append(where);
            stops.forEach(stop -> text.append('\n').append(stop.number()).append(' ').append(stop.name()));
        });
        return text.toString();
    }

    /** The place of a stop, and the direction of its buses if known. */
    public String where(BusStop stop) {
        var where = stop.where().in(messages.lang());
        return stop.heading().known().map(way -> messages.get("line.stop", where, heading(way))).orElse(where);
    }

    /** A direction as part of a sentence. */
    public String heading(BusStop.Compass way) {
        return messages.get(switch (way) {
            case NORTH -> "heading.north";
            case EAST -> "heading.east";
            case SOUTH -> "heading.south";
            case WEST -> "heading.west";
        });
    }
}
