// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.FloorPlan;
import org.wego.kiosk.model.building.KioskSpot;
import org.wego.kiosk.model.building.PlanFeature;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.PlanMap;
import org.wego.kiosk.ui.map.PlanModel;

/** Creates the plans of floors with the words of the visitor's language. */
final class FloorPlans {

    private final BuildingViewModel model;
    private final ScreenContext context;

    FloorPlans(BuildingViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
    }

    /**
     * The plan of a floor.
     *
     * @param marked the place that is marked; empty: none
     * @return empty if the pack has none
     */
    Optional<PlanMap> of(Floor floor, Optional<BuildingPlace> marked) {
        return model.plan(floor).filter(plan -> !plan.features().isEmpty()).map(plan -> new PlanMap(new PlanModel(plan,
                marked.flatMap(plan::of), names(marked),
                model.spot().filter(_ -> model.isHere(floor)).flatMap(KioskSpot::position),
                feature -> label(feature, floor), context.message("map.here"), spoken(plan, floor, marked))));
    }

    private List<String> names(Optional<BuildingPlace> marked) {
        return marked.stream().flatMap(place -> Stream.concat(Stream.of(model.name(place)),
                place.room().known().map(context::text).stream())).toList();
    }

    /** Everything that the plan shows: the floor, the marked place, whether the visitor is there, then the rest. */
    private String spoken(FloorPlan plan, Floor floor, Optional<BuildingPlace> marked) {
        var sentences = new ArrayList<String>();
        sentences.add(context.message("plan.of", model.name(floor)));
        marked.filter(place -> plan.of(place).isPresent())
                .ifPresent(place -> sentences.add(context.message("plan.marked", model.name(place))));
        if (model.isHere(floor) && model.spot().flatMap(KioskSpot::position).isPresent()) {
            sentences.add(context.message("map.here"));
        }
        sentences.add(String.join(context.message("list.separator"),
                plan.features().stream().flatMap(feature -> label(feature, floor).stream()).distinct().toList()));
        return sentences.stream().filter(sentence -> !sentence.isEmpty())
                .reduce((one, other) -> context.message("hours.sentences", one, other)).orElseThrow();
    }

    /** The name of the place, unless reception has moved or hidden it. */
    private Optional<String> label(PlanFeature feature, Floor floor) {
        return feature.place().flatMap(model.guide()::place).filter(place -> place.floor().equals(floor.id()))
                .map(model::name)
                .or(() -> feature.name().map(context::text)).or(() -> kind(feature));
    }

    private Optional<String> kind(PlanFeature feature) {
        return switch (feature.kind()) {
            case LIFT -> Optional.of(context.message("plan.lift"));
            case STAIRS -> Optional.of(context.message("plan.stairs"));
            case TOILET -> Optional.of(context.message("plan.toilet"));
            case DESK -> Optional.of(context.message("plan.desk"));
            case OUTLINE, ROOM, CORRIDOR, DOOR -> Optional.empty();
        };
    }
}
