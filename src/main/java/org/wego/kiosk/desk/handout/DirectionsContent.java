// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PagePart.GroupRole;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** The directions handout: the map and the walks, then the address, the card for a driver and codes for a phone. */
final class DirectionsContent {

    private static final double MAP_HEIGHT = 168;
    private static final int WALKS_PER_ROW = 3;

    private final Content content;
    private final WalkingDirections directions;
    private final ScreenContext context;

    DirectionsContent(Content content, ScreenContext context) {
        this.content = content;
        this.directions = content.directions().orElseThrow();
        this.context = context;
    }

    HandoutContent sheet(String title) {
        var rows = new ArrayList<Supplier<Region>>();
        if (!content.map().isEmpty()) {
            rows.add(() -> PaperMap.forWalkers(content, context, MAP_HEIGHT));
        }
        for (int provenances = 0; provenances < directions.walks().size(); provenances += WALKS_PER_ROW) {
            var walks = directions.walks().subList(provenances,
                    Math.min(provenances + WALKS_PER_ROW, directions.walks().size()));
            rows.add(() -> walkRow(walks));
        }
        rows.add(new AddressRow(content, context)::row);
        rows.add(this::note);
        return new HandoutContent(title, context.text(directions.summary()),
                List.of(HandoutContent.HandoutSection.of(rows)), provenances());
    }

    private Region walkRow(List<Walk> walks) {
        return new CellRow(Collections.nCopies(walks.size(), 1.0 / walks.size()),
                walks.stream().map(this::walkColumn).toList());
    }

    private Region walkColumn(Walk walk) {
        var texts = new ArrayList<Region>();
        texts.add(HandoutContents.heading(context.text(walk.title())));
        var steps = new ArrayList<Region>();
        for (int i = 0; i < walk.steps().size(); i++) {
            steps.add(step(context.formats().number(i + 1), context.text(walk.steps().get(i).text())));
        }
        texts.add(PageParts.mark(HandoutContents.column(steps), PagePart.group(GroupRole.LIST)));
        return HandoutContents.column(texts);
    }

    private static Region step(String number, String text) {
        var label = PageParts.mark(TextLabels.label(number, "text-strong", "handout-step"),
                new PagePart.TextPart(PagePart.TextRole.ITEM_NUMBER));
        var body = PageParts.mark(TextLabels.label(text), PagePart.group(GroupRole.ITEM_BODY));
        return PageParts.mark(new CellRow(List.of(12.0, 1.0), List.of(label, body)), PagePart.group(GroupRole.ITEM));
    }

    private Region note() {
        var stepFree = content.contact().stepFree().known().map(context::text)
                .orElse(context.message("handout.step-free.unknown"));
        boolean inferred = directions.walks().stream().flatMap(walk -> walk.steps().stream())
                .anyMatch(Walk.WalkStep::inferred);
        return TextLabels.label(inferred ? stepFree + " " + context.message("directions.inferred") : stepFree,
                "text-muted",
                "handout-small");
    }

    private List<Provenance> provenances() {
        var provenances = new ArrayList<Provenance>();
        provenances.add(content.contact().provenance());
        directions.walks().forEach(walk -> provenances.add(walk.provenance()));
        content.map().forEach(feature -> provenances.add(feature.provenance()));
        return provenances;
    }
}
