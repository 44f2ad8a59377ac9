// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.building;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.DetailRow;

/** What is known of a place and of the way there, and what is not, as rows. */
final class PlaceFacts {

    /** How the rows look. */
    enum RowStyle {
        /** An icon, and a value below its label. */
        ROOMY,
        /** An icon, and a value beside its label. */
        DENSE,
        /** A label and a value in rows of their own, between which a page may end. */
        BROKEN
    }

    private final BuildingPlace place;
    private final BuildingViewModel model;
    private final ScreenContext context;
    private final RowStyle style;

    PlaceFacts(BuildingPlace place, BuildingViewModel model, ScreenContext context, RowStyle style) {
        this.place = place;
        this.model = model;
        this.context = context;
        this.style = style;
    }

    private List<Region> fact(Icon icon, String key, String value) {
        return switch (style) {
            case ROOMY -> List.of(DetailRow.of(icon, context.message(key), value));
            case DENSE -> List.of(DetailRow.of(icon, model.fact(key, value)));
            case BROKEN -> List.of(TextLabels.muted(context.message(key)),
                    TextLabels.label(value, "text-body", "text-semibold"));
        };
    }

    private List<Region> absent(String sentence) {
        return List.of(style == RowStyle.BROKEN ? TextLabels.muted(sentence) : DetailRow.absent(sentence));
    }

    /** What for, and when. */
    List<Region> purposeAndHours() {
        var rows = new ArrayList<Region>();
        if (!place.purposes().isEmpty()) {
            rows.addAll(fact(Icon.INFO, "place.for", listed(place.purposes().stream().map(context::text).toList())));
        }
        rows.addAll(place.hours().known().map(hours -> fact(Icon.CLOCK, "offices.hours",
                style == RowStyle.DENSE ? model.texts().week(hours) : listed(model.texts().hours(place.hours()))))
                .orElseGet(() -> absent("offices.hours", place.hours())));
        return rows;
    }

    /** The way, its lifts, and whether it has steps. */
    List<Region> way() {
        var rows = new ArrayList<>(place.way().known().map(way -> fact(Icon.WALK, "place.way", context.text(way)))
                .orElseGet(() -> absent("place.way", place.way())));
        rows.addAll(lifts());
        rows.addAll(stepFree());
        return rows;
    }

    private List<Region> lifts() {
        var lifts = model.guide().liftsTo(place);
        if (lifts.isEmpty()) {
            return absent("place.lifts.or-stairs", new Reported.NotRecorded<>());
        }
        if (model.isCutOff(place)) {
            return fact(Icon.WARNING, "place.lifts", context.message("place.not-now"));
        }
        var running = lifts.stream().filter(model::runs).toList();
        return fact(Icon.LIFT, running.size() < lifts.size() ? "place.lifts.running" : "place.lifts",
                listed(running.stream().map(Lift::name).map(context::text).toList()));
    }

    private List<Region> stepFree() {
        return place.stepFree().known().map(known -> known == StepFree.NO
                ? fact(Icon.STEP_FREE, "place.step-free", context.message("place.step-free.no"))
                : model.isCutOff(place) ? fact(Icon.WARNING, "place.step-free", context.message("place.not-now"))
                        : fact(Icon.STEP_FREE, "place.step-free", context.message("place.step-free.yes")))
                .orElseGet(() -> absent("place.step-free", place.stepFree()));
    }

    private List<Region> absent(String what, Reported<?> value) {
        return absent(AbsenceMessages.of(context.messages(), context.message(what), value));
    }

    /** By whom it was confirmed, or that nobody has. */
    Region confirmation() {
        var words = model.confirmation(place);
        return style == RowStyle.BROKEN ? TextLabels.muted(words)
                : DetailRow.note(model.isConfirmed(place) ? Icon.CHECK : Icon.DOUBT, words);
    }

    private String listed(List<String> texts) {
        return texts.stream().collect(Collectors.joining(context.message("list.separator")));
    }
}
