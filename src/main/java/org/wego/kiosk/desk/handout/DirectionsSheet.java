// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Directions;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.qr.Handover;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Texts;

/** The address for the reader and for a driver, the same for a phone, the map, the ways on foot. */
final class DirectionsSheet {

    private static final double MAP_HEIGHT = 186;
    private static final int WAYS_IN_A_ROW = 3;

    private final Content content;
    private final Directions directions;
    private final Visit visit;

    DirectionsSheet(Content content, Visit visit) {
        this.content = content;
        this.directions = content.directions().orElseThrow();
        this.visit = visit;
    }

    Sheet sheet(String title) {
        var rows = new ArrayList<Supplier<Region>>();
        rows.add(() -> new CellRow(List.of(0.42, 0.58, PaperCode.room()), List.of(address(), forDriver(), codes())));
        if (!content.map().isEmpty()) {
            rows.add(() -> PaperMap.forWalkers(content, visit, MAP_HEIGHT));
        }
        for (int from = 0; from < directions.walks().size(); from += WAYS_IN_A_ROW) {
            var walks = directions.walks().subList(from,
                    Math.min(from + WAYS_IN_A_ROW, directions.walks().size()));
            rows.add(() -> ways(walks));
        }
        rows.add(this::note);
        return new Sheet(title, visit.text(directions.summary()), List.of(Sheet.Section.of(rows)), from());
    }

    private Region address() {
        var contact = content.contact();
        var texts = new ArrayList<Region>();
        texts.add(Sheets.heading(visit.text(contact.name())));
        contact.address().lines().forEach(line -> texts.add(Texts.label(visit.text(line))));
        texts.add(Texts.label(visit.say("contact.phone") + "\u00a0 "
                + visit.formats().phone(contact.phones().getFirst()), "handout-apart"));
        return Sheets.column(texts);
    }

    private Region forDriver() {
        var local = content.contact().address().local();
        var texts = new ArrayList<Region>();
        texts.add(Texts.label(visit.say("contact.to-driver"), "text-muted", "handout-small"));
        texts.add(Texts.in(local.language(), Texts.label(local.request(), "text-name")));
        for (int i = 0; i < local.lines().size(); i++) {
            texts.add(Texts.in(local.language(), Texts.label(local.lines().get(i), "text-name",
                    i == local.keyLine() ? "handout-key-line" : "handout-driver-line")));
        }
        texts.add(Texts.in(local.language(), Texts.label(local.postal(), "handout-small")));
        var card = Sheets.column(texts);
        card.getStyleClass().add("handout-card");
        return card;
    }

    private Region codes() {
        var handover = new Handover(visit.lang());
        var address = content.contact().address();
        var codes = Sheets.column(List.of(new PaperCode(handover.address(address)), caption("driver.take"),
                new PaperCode(handover.mapSearch(address)), caption("contact.map")));
        codes.setAlignment(Pos.TOP_CENTER);
        return codes;
    }

    private Region caption(String key) {
        return Texts.label(visit.say(key), "text-semibold", "handout-code-caption");
    }

    private Region ways(List<Walk> walks) {
        return new CellRow(Collections.nCopies(walks.size(), 1.0 / walks.size()),
                walks.stream().map(this::way).toList());
    }

    private Region way(Walk walk) {
        var texts = new ArrayList<Region>();
        texts.add(Sheets.heading(visit.text(walk.title())));
        for (int i = 0; i < walk.steps().size(); i++) {
            var number = Texts.label(visit.formats().number(i + 1), "text-strong", "handout-step");
            texts.add(new CellRow(List.of(12.0, 1.0),
                    List.of(number, Texts.label(visit.text(walk.steps().get(i).text())))));
        }
        return Sheets.column(texts);
    }

    private Region note() {
        var stepFree = content.contact().stepFree().known().map(visit::text)
                .orElse(visit.say("directions.step-free.unknown"));
        boolean inferred = directions.walks().stream().flatMap(walk -> walk.steps().stream())
                .anyMatch(Walk.Step::inferred);
        return Texts.label(inferred ? stepFree + " " + visit.say("directions.inferred") : stepFree, "text-muted",
                "handout-small");
    }

    private List<Provenance> from() {
        var from = new ArrayList<Provenance>();
        from.add(content.contact().provenance());
        directions.walks().forEach(walk -> from.add(walk.provenance()));
        content.map().forEach(feature -> from.add(feature.provenance()));
        return from;
    }
}
