// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.ui.TextLabels;

/** The handout of one line: the finding and advice, and its stops on a map and in a table. */
final class LineContent {

    private static final double MAP_HEIGHT = 250;
    private static final double EMBLEM = 150;

    private final Content content;
    private final BusLine line;
    private final PaperTexts words;
    private final ScreenContext context;

    LineContent(Content content, BusLine line, ScreenContext context) {
        this.content = content;
        this.line = line;
        this.words = new PaperTexts(content, context);
        this.context = context;
    }

    HandoutContent sheet(String title) {
        var stops = words.stops(line);
        var rows = new ArrayList<Supplier<Region>>();
        rows.add(this::about);
        rows.add(() -> HandoutContents.code(words.takeAlong(line), context.message("line.take"),
                context.message("line.take.caption"), context));
        var sections = new ArrayList<HandoutContent.HandoutSection>();
        if (!stops.isEmpty()) {
            if (!content.map().isEmpty()) {
                rows.add(() -> PaperMap.forStops(content, context, stops, MAP_HEIGHT));
            }
            sections.add(HandoutStopTable.section(stops, words, context));
        }
        sections.addFirst(HandoutContent.HandoutSection.of(rows));
        var from = new ArrayList<Provenance>(List.of(line.provenance(), line.check().provenance()));
        line.route().flatMap(BusLine.Route::provenance).ifPresent(from::add);
        stops.forEach(stop -> from.add(stop.provenance()));
        return new HandoutContent(title, context.text(content.buses().orElseThrow().at()), sections, from);
    }

    private Region about() {
        var texts = new ArrayList<Region>();
        texts.add(HandoutContents.heading(words.finding(line)));
        words.route(line).ifPresent(route -> texts.add(TextLabels.label(route, "text-semibold")));
        words.remarksUnderTitle(line).forEach(remark -> texts.add(TextLabels.label(remark)));
        texts.add(TextLabels.label(words.advice(line), "handout-apart"));
        texts.add(TextLabels.label(context.text(words.group(line).meaning()), "text-muted", "handout-small"));
        var emblem = new PaperEmblem(context.text(line.name()), words.group(line), LineTexts.isDoubtful(line),
                words.title(line));
        emblem.getStyleClass().add("large-emblem");
        return new CellRow(List.of(EMBLEM, 1.0), List.of(new VBox(emblem), HandoutContents.column(texts)));
    }
}
