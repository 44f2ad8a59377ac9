// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.text.LiftTexts;
import org.wego.kiosk.text.OpeningTexts;
import org.wego.kiosk.ui.TextLabels;

/** The handout of the building: the places by floor, the highest floor first, and the lifts that are out of service. */
final class BuildingContents {

    private static final List<Double> COLUMNS = List.of(0.38, 0.62);

    private final BuildingGuide guide;
    private final ScreenContext context;
    private final OpeningTexts hours;
    private final LiftTexts lifts;

    BuildingContents(Content content, ScreenContext context) {
        this.guide = content.building().orElseThrow();
        this.context = context;
        var zone = content.manifest().timeZone();
        this.hours = new OpeningTexts(context.messages(), zone);
        this.lifts = new LiftTexts(context.messages(), zone);
    }

    HandoutContent sheet(String title) {
        var sections = new ArrayList<HandoutSection>();
        var outages = outages();
        if (!outages.isEmpty()) {
            sections.add(HandoutSection.of(outages.stream()
                    .<Supplier<Region>>map(outage -> () -> TextLabels.label(outage, "text-semibold", "handout-entry"))
                    .toList()));
        }
        floors().forEach(floor -> sections.add(section(floor)));
        return new HandoutContent(title, "", sections, Stream.concat(guide.places().stream()
                .map(BuildingPlace::provenance), guide.lifts().stream().map(Lift::provenance)).toList());
    }

    /** The places and the outages as lines of text. */
    List<String> lines() {
        return Stream.concat(floors().flatMap(floor -> guide.on(floor).stream().map(place -> line(floor, place))),
                outages().stream()).toList();
    }

    private String line(Floor floor, BuildingPlace place) {
        return context.text(place.name()) + ": " + context.text(floor.name()) + place.room().known()
                .map(room -> context.message("list.separator") + context.message("place.room", context.text(room)))
                .orElse("");
    }

    /** The floors with a place. */
    private Stream<Floor> floors() {
        return guide.floors().reversed().stream().filter(floor -> !guide.on(floor).isEmpty());
    }

    private List<String> outages() {
        return guide.lifts().stream().flatMap(lift -> lifts.outage(lift, context.now()).stream()).toList();
    }

    private HandoutSection section(Floor floor) {
        return HandoutContents.section(() -> head(floor),
                guide.on(floor).stream().<Supplier<Region>>map(place -> () -> row(place)).toList());
    }

    private Region head(Floor floor) {
        var head = HandoutContents.column(List.of(HandoutContents.heading(context.text(floor.name()))));
        head.getStyleClass().add("handout-group");
        return head;
    }

    private Region row(BuildingPlace place) {
        var who = new ArrayList<Region>(List.of(TextLabels.label(context.text(place.name()), "text-semibold")));
        place.purposes().forEach(purpose -> who.add(TextLabels.label(context.text(purpose))));
        var where = new ArrayList<Region>();
        place.room().known().ifPresent(room -> where
                .add(TextLabels.label(context.message("place.room", context.text(room)), "text-strong")));
        hours.hours(place.hours()).forEach(line -> where.add(TextLabels.label(line)));
        place.way().known().ifPresent(way -> where.add(TextLabels.label(context.text(way))));
        where.add(TextLabels.label(stepFree(place)));
        where.add(TextLabels.label(confirmed(place.provenance()), "text-muted", "handout-small"));
        var row = new CellRow(COLUMNS, List.of(HandoutContents.column(who), HandoutContents.column(where)));
        row.getStyleClass().add("handout-entry");
        return row;
    }

    private String stepFree(BuildingPlace place) {
        var name = context.message("place.step-free");
        return place.stepFree().known().map(known -> name + ": " + context.message(switch (known) {
            case YES -> "place.step-free.yes";
            case NO -> "place.step-free.no";
        })).orElseGet(() -> AbsenceMessages.of(context.messages(), name, place.stepFree()));
    }

    private String confirmed(Provenance provenance) {
        return provenance.confirmed().map(found -> context.message("place.confirmed",
                context.formats().date(found.on()))).orElseGet(() -> context.message("building.not-confirmed"));
    }
}
