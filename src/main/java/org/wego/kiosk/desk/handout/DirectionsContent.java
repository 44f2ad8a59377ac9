// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** The directions handout: the address, the card for a driver, codes for a phone, the map and the walks. */
final class DirectionsContent {

    private static final double MAP_HEIGHT = 186;
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
        rows.add(() -> new CellRow(List.of(0.42, 0.58, PaperCode.maxSize()), List.of(address(), forDriver(), codes())));
        if (!content.map().isEmpty()) {
            rows.add(() -> PaperMap.forWalkers(content, context, MAP_HEIGHT));
        }
        for (int provenances = 0; provenances < directions.walks().size(); provenances += WALKS_PER_ROW) {
            var walks = directions.walks().subList(provenances,
                    Math.min(provenances + WALKS_PER_ROW, directions.walks().size()));
            rows.add(() -> walkRow(walks));
        }
        rows.add(this::note);
        return new HandoutContent(title, context.text(directions.summary()),
                List.of(HandoutContent.HandoutSection.of(rows)), provenances());
    }

    private Region address() {
        var contact = content.contact();
        var texts = new ArrayList<Region>();
        texts.add(HandoutContents.heading(context.text(contact.name())));
        contact.address().lines().forEach(line -> texts.add(TextLabels.label(context.text(line))));
        texts.add(TextLabels.label(context.message("contact.phone") + "\u00a0 "
                + context.formats().phone(contact.phones().getFirst()), "handout-apart"));
        return HandoutContents.column(texts);
    }

    private Region forDriver() {
        var local = content.contact().address().local();
        var texts = new ArrayList<Region>();
        texts.add(TextLabels.label(context.message("contact.to-driver"), "text-muted", "handout-small"));
        texts.add(TextLabels.in(local.language(), TextLabels.label(local.request(), "text-name")));
        for (int i = 0; i < local.lines().size(); i++) {
            texts.add(TextLabels.in(local.language(), TextLabels.label(local.lines().get(i), "text-name",
                    i == local.keyLine() ? "handout-key-line" : "handout-driver-line")));
        }
        texts.add(TextLabels.in(local.language(), TextLabels.label(local.postal(), "handout-small")));
        var card = HandoutContents.column(texts);
        card.getStyleClass().add("handout-card");
        return card;
    }

    private Region codes() {
        var payloads = new PhonePayloads(context.lang());
        var address = content.contact().address();
        var codes = HandoutContents.column(List.of(new PaperCode(payloads.address(address)), caption("driver.take"),
                new PaperCode(payloads.mapSearch(address)), caption("contact.map")));
        codes.setAlignment(Pos.TOP_CENTER);
        return codes;
    }

    private Region caption(String key) {
        return TextLabels.label(context.message(key), "text-semibold", "handout-code-caption");
    }

    private Region walkRow(List<Walk> walks) {
        return new CellRow(Collections.nCopies(walks.size(), 1.0 / walks.size()),
                walks.stream().map(this::walkColumn).toList());
    }

    private Region walkColumn(Walk walk) {
        var texts = new ArrayList<Region>();
        texts.add(HandoutContents.heading(context.text(walk.title())));
        for (int i = 0; i < walk.steps().size(); i++) {
            var number = TextLabels.label(context.formats().number(i + 1), "text-strong", "handout-step");
            texts.add(new CellRow(List.of(12.0, 1.0),
                    List.of(number, TextLabels.label(context.text(walk.steps().get(i).text())))));
        }
        return HandoutContents.column(texts);
    }

    private Region note() {
        var stepFree = content.contact().stepFree().known().map(context::text)
                .orElse(context.message("directions.step-free.unknown"));
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
