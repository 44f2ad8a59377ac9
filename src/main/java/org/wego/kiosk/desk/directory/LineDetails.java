// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.directory.RecordDetails.Origin;
import org.wego.kiosk.desk.directory.RecordDetails.PhonePayload;
import org.wego.kiosk.desk.directory.RecordDetails.RelatedRecord;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.text.LineTexts.StopTexts;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

/** Creates the details of lines and stops. */
final class LineDetails {

    private final DetailsTexts words;
    private final LineTexts lines;

    LineDetails(DetailsTexts words) {
        this.words = words;
        this.lines = new LineTexts(words.words(), words.content().stops());
    }

    RecordDetails line(RecordKey key, BusService buses, BusLine line) {
        var group = group(buses, line);
        var name = words.text(line.name());
        var spoken = lines.spoken(line, group);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("sheet.type", words.text(group.meaning())));
        facts.add(Fact.of("sheet.finding", lines.finding(line)));
        explanation(line).forEach(sentence -> facts.add(Fact.of("sheet.advice", sentence)));
        line.route().ifPresent(route -> {
            end("sheet.first-stop", route.firstStop(), route.firstStopId()).ifPresent(facts::add);
            end("sheet.last-stop", route.lastStop(), route.lastStopId()).ifPresent(facts::add);
        });
        var stops = lines.stops(line);
        return new RecordDetails(key, name, lines.title(line, group) + words.words().get("list.separator")
                + words.text(group.type()),
                Optional.of(new BadgeContent(name, group, line.night(), line.check().result(), spoken)), facts, stops,
                List.of(), sentence(line, group, stops), origins(line),
                Optional.of(new PhonePayload(lines.takeAlong(line, group), words.words().get("line.take.caption"))),
                large(name, lines.finding(line), stops));
    }

    /** As on the lobby's screens, but without the advice to ask reception: this is what reception reads and says. */
    private List<String> explanation(BusLine line) {
        return Stream.concat(lines.remarks(line).stream(), Stream.of(lines.adviceByReception(line))).toList();
    }

    private Optional<Fact> end(String label, Optional<LocalizedText> name, Optional<String> number) {
        return name.map(words::text)
                .map(stop -> Fact.of(label, number.map(known -> stop + " (" + known + ")").orElse(stop)));
    }

    RecordDetails stop(RecordKey key, BusStop stop) {
        var described = lines.stop(stop);
        var here = words.content().lines().values().stream()
                .filter(line -> line.check().stops().contains(stop.id())).toList();
        var names = here.stream().map(line -> words.text(line.name()))
                .collect(Collectors.joining(words.words().get("list.separator")));
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("sheet.stop-number", described.number()));
        facts.add(Fact.of("sheet.where", described.where()));
        double metres = stop.position().metresTo(words.content().manifest().kiosk().position());
        facts.add(Fact.of("sheet.distance", words.words().get("map.metres",
                words.formats().number(Math.round(metres / 10) * 10))));
        if (!names.isEmpty()) {
            facts.add(Fact.of("sheet.lines", names));
        }
        var related = here.stream()
                .map(line -> new RelatedRecord(new RecordKey(RecordKind.BUS_LINES, line.id().value()),
                        words.text(line.name()), lines.inAWord(line.check().result())))
                .toList();
        var sentence = described.number() + " " + described.name() + words.words().get("list.separator")
                + described.where() + (names.isEmpty() ? "" : "\n" + names);
        return new RecordDetails(key, described.name(), described.where(), Optional.empty(), facts, List.of(), related,
                sentence,
                List.of(words.origin("origin.stop", stop.provenance())), Optional.empty(),
                List.of(described.number(), described.name(), described.where()));
    }

    private static BusGroup group(BusService buses, BusLine line) {
        return buses.groups().stream().filter(group -> group.id().equals(line.group())).findFirst().orElseThrow();
    }

    private String sentence(BusLine line, BusGroup group, List<StopTexts> stops) {
        var bus = words.words().get(line.night() ? "line.spoken.night" : "line.spoken", words.text(group.name()),
                words.text(line.name()), lines.finding(line));
        var where = stops.stream().map(stop -> stop.number() + " " + stop.name()
                + words.words().get("list.separator") + stop.where());
        return Stream.of(Stream.of(bus), lines.route(line).stream(), where, explanation(line).stream())
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private List<Origin> origins(BusLine line) {
        var origins = new ArrayList<Origin>();
        origins.add(words.origin("origin.published", line.provenance()));
        origins.add(words.origin("origin.check", line.check().provenance()));
        line.route().flatMap(BusLine.Route::provenance)
                .ifPresent(from -> origins.add(words.origin("origin.route", from)));
        lines.stopsOf(line).stream().findFirst()
                .ifPresent(stop -> origins.add(words.origin("origin.stop", stop.provenance())));
        return List.copyOf(origins);
    }

    private static List<String> large(String name, String finding, List<StopTexts> stops) {
        return Stream.concat(Stream.of(name, finding), stops.stream().map(stop -> stop.number() + " " + stop.name()))
                .toList();
    }
}
