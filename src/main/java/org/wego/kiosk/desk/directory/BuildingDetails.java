// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.directory.RecordDetails.RelatedRecord;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.model.hours.OpeningClock;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.text.LiftTexts;
import org.wego.kiosk.text.OpeningTexts;

/** Creates the details of places in the building and of its lifts. */
final class BuildingDetails {

    private final DetailsTexts words;
    private final BuildingGuide guide;
    private final Optional<Instant> now;
    private final OpeningTexts hours;
    private final LiftTexts lifts;
    private final OpeningClock clock;

    BuildingDetails(DetailsTexts words, BuildingGuide guide, Instant now) {
        this.words = words;
        this.guide = guide;
        this.now = Optional.of(now).filter(TrustedClock::isTrusted);
        ZoneId zone = words.content().manifest().timeZone();
        this.hours = new OpeningTexts(words.words(), zone);
        this.lifts = new LiftTexts(words.words(), zone);
        this.clock = new OpeningClock(zone, words.content().holidays());
    }

    RecordDetails place(RecordKey key, BuildingPlace place) {
        var name = words.text(place.name());
        var floor = guide.floor(place.floor()).map(known -> words.text(known.name())).orElse("");
        var way = words.value("field.way", "place.way", place.way(), words::text);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("sheet.floor", floor));
        facts.add(words.value("field.room", "place.room.name", place.room(), words::text));
        if (!place.purposes().isEmpty()) {
            facts.add(Fact.of("sheet.about", joined(place.purposes().stream().map(words::text))));
        }
        facts.add(words.value("sheet.hours", "offices.hours", place.hours(), _ -> hours(place)));
        guide.liftsTo(place).forEach(lift -> facts.add(lift("kind.lift", lift)));
        facts.add(way);
        facts.add(words.value("field.step-free", "place.step-free", place.stepFree(), this::stepFree));
        var related = guide.liftsTo(place).stream()
                .map(lift -> new RelatedRecord(new RecordKey(RecordKind.LIFTS, lift.id()), words.text(lift.name()), ""))
                .toList();
        var large = Stream.of(Stream.of(name), Stream.of(floor), place.room().known().stream()
                .map(room -> words.words().get("place.room", words.text(room))),
                place.way().known().stream().map(words::text)).flatMap(part -> part).toList();
        var sentence = Stream.of(Stream.of(name), facts.stream().filter(Fact::known).map(Fact::line))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
        return new RecordDetails(key, name, floor, Optional.empty(), facts, List.of(), related, sentence,
                List.of(words.origin("origin.record", place.provenance())), Optional.empty(), large);
    }

    RecordDetails lift(RecordKey key, Lift lift) {
        var name = words.text(lift.name());
        var state = lifts.outage(lift, now).map(outage -> Fact.of("form.outage", outage))
                .orElseGet(() -> Fact.of("form.outage", words.words().get("building.lift.running")));
        var related = guide.places().stream().filter(place -> place.lifts().contains(lift.id()))
                .map(place -> new RelatedRecord(new RecordKey(RecordKind.BUILDING_PLACES, place.id()),
                        words.text(place.name()),
                        guide.floor(place.floor()).map(floor -> words.text(floor.name())).orElse("")))
                .toList();
        return new RecordDetails(key, name, "", Optional.empty(), List.of(state), List.of(), related,
                name + "\n" + state.text(), List.of(words.origin("origin.record", lift.provenance())),
                Optional.empty(), List.of(name, state.text()));
    }

    private Fact lift(String label, Lift lift) {
        return Fact.of(label, lifts.state(lift, now));
    }

    private String hours(BuildingPlace place) {
        return hours.state(clock.at(place.hours(), now), now) + " ("
                + joined(hours.hours(place.hours()).stream()) + ")";
    }

    private String stepFree(StepFree stepFree) {
        return words.words().get(switch (stepFree) {
            case YES -> "place.step-free.yes";
            case NO -> "place.step-free.no";
        });
    }

    private String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(words.words().get("list.separator")));
    }
}
