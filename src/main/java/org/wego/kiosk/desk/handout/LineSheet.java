// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.LineWords;
import org.wego.kiosk.ui.Texts;

/** One line: how sure it is that it stops here and what to do, its stops on the map and in a table. */
final class LineSheet {

    private static final double MAP_HEIGHT = 250;
    private static final double EMBLEM = 110;

    private final Content content;
    private final BusLine line;
    private final PaperWords words;
    private final Visit visit;

    LineSheet(Content content, BusLine line, Visit visit) {
        this.content = content;
        this.line = line;
        this.words = new PaperWords(content, visit);
        this.visit = visit;
    }

    Sheet sheet(String title) {
        var stops = words.stops(line);
        var rows = new ArrayList<Supplier<Region>>();
        rows.add(this::about);
        rows.add(() -> Sheets.code(words.takeAlong(line), visit.say("line.take"), visit.say("line.take.caption")));
        var sections = new ArrayList<Sheet.Section>();
        if (!stops.isEmpty()) {
            if (!content.map().isEmpty()) {
                rows.add(() -> PaperMap.forStops(content, visit, stops, MAP_HEIGHT));
            }
            sections.add(StopTable.section(stops, words, visit));
        }
        sections.addFirst(Sheet.Section.of(rows));
        var from = new ArrayList<Provenance>(List.of(line.provenance(), line.check().provenance()));
        stops.forEach(stop -> from.add(stop.provenance()));
        return new Sheet(title, visit.text(content.buses().orElseThrow().at()), sections, from);
    }

    private Region about() {
        var texts = new ArrayList<Region>();
        texts.add(Sheets.heading(words.finding(line)));
        words.remarks(line).forEach(remark -> texts.add(Texts.label(remark)));
        texts.add(Texts.label(words.advice(line), "handout-apart"));
        texts.add(Texts.label(visit.text(words.group(line).type()) + visit.say("list.separator")
                + visit.text(words.group(line).meaning()), "text-muted", "handout-small"));
        var emblem = new PaperEmblem(visit.text(line.name()), words.group(line), LineWords.isDoubtful(line));
        emblem.getStyleClass().add("large-emblem");
        return new CellRow(List.of(EMBLEM, 1.0), List.of(new VBox(emblem), Sheets.column(texts)));
    }
}
