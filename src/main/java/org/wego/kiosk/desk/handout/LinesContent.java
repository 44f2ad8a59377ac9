// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineNameOrder;
import org.wego.kiosk.text.LineTexts;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.line.GroupChip;

/** The handout of the lines by group, with number, finding and stops, followed by a table of the stops. */
final class LinesContent {

    private static final List<Double> COLUMNS = List.of(78.0, 0.46, 0.54);
    private static final double CHIP = 11;

    private final Content content;
    private final BusService buses;
    private final PaperTexts words;
    private final ScreenContext context;

    LinesContent(Content content, ScreenContext context) {
        this.content = content;
        this.buses = content.buses().orElseThrow();
        this.words = new PaperTexts(content, context);
        this.context = context;
    }

    HandoutContent sheet(String title, Optional<String> only) {
        var sections = new ArrayList<HandoutContent.HandoutSection>();
        sections.add(HandoutContent.HandoutSection
                .of(List.of(() -> TextLabels.label(context.text(buses.list()), "handout-lead"))));
        var shown = new ArrayList<BusLine>();
        buses.groups().stream().filter(group -> only.isEmpty() || only.get().equals(group.id())).forEach(group -> {
            var lines = lines(group);
            shown.addAll(lines);
            sections.add(section(group, lines));
        });
        var stops = shown.stream().flatMap(line -> words.stops(line).stream()).distinct()
                .sorted(Comparator.comparing(BusStop::id)).toList();
        if (!stops.isEmpty()) {
            sections.add(HandoutStopTable.section(stops, words, context));
        }
        return new HandoutContent(title, context.text(buses.at()), sections, from(shown, stops));
    }

    private List<BusLine> lines(BusGroup group) {
        var lines = content.lines().values().stream().filter(line -> line.group().equals(group.id())).toList();
        return LineNameOrder.sorted(lines, line -> context.text(line.name()));
    }

    private HandoutContent.HandoutSection section(BusGroup group, List<BusLine> lines) {
        if (lines.isEmpty()) {
            var none = group.noneListed().known().map(context::text).orElse(context.message("handout.no-lines"));
            return HandoutContents.section(() -> head(group, 0),
                    List.of(() -> TextLabels.label(none, "handout-entry")));
        }
        return HandoutContents.section(() -> new VBox(head(group, lines.size()), columnNames(group)),
                lines.stream().<Supplier<Region>>map(line -> () -> row(line, group)).toList());
    }

    private Region head(BusGroup group, int count) {
        var name = HandoutContents
                .heading(context.text(group.name()) + context.message("list.separator") + context.text(group.type()));
        var about = TextLabels.label(context.text(group.meaning()) + " " + context.message("home.lines",
                context.formats().number(count)), "text-muted", "handout-small");
        var head = new CellRow(List.of(20.0, 1.0),
                List.of(new GroupChip(group, CHIP), HandoutContents.column(List.of(name, about))));
        head.getStyleClass().add("handout-group");
        return head;
    }

    private Region columnNames(BusGroup group) {
        var names = new CellRow(COLUMNS, List.of(HandoutContents.columnName(context.message("handout.line")),
                HandoutContents.columnName(context.message("handout.finding")),
                HandoutContents.columnName(context.message("handout.stops"))));
        names.getStyleClass().add("handout-names");
        return HandoutContents.tableRow(table(group), names);
    }

    private static String table(BusGroup group) {
        return "lines-" + group.id();
    }

    private Region row(BusLine line, BusGroup group) {
        var finding = new ArrayList<Region>();
        finding.add(TextLabels.label(words.finding(line), "text-semibold", "handout-fine"));
        words.route(line)
                .ifPresent(route -> finding.add(TextLabels.label(route, "text-muted", "handout-small")));
        words.remarks(line).forEach(remark -> finding.add(TextLabels.label(remark, "text-muted", "handout-small")));
        var names = words.stopNames(line);
        var stops = TextLabels.label(names.isEmpty() ? "\u2013" : String.join(" \u00b7 ", names), "handout-fine");
        var emblem = new PaperEmblem(context.text(line.name()), group, LineTexts.isDoubtful(line), words.title(line));
        var row = new CellRow(COLUMNS, List.of(HandoutContents.rowHeader(new VBox(emblem)),
                HandoutContents.cell(HandoutContents.column(finding)), HandoutContents.cell(stops)));
        row.getStyleClass().add("handout-entry");
        return HandoutContents.tableRow(table(group), row);
    }

    private List<Provenance> from(List<BusLine> lines, List<BusStop> stops) {
        var from = new ArrayList<Provenance>();
        from.add(buses.provenance());
        lines.forEach(line -> from.add(line.provenance()));
        lines.forEach(line -> from.add(line.check().provenance()));
        lines.forEach(line -> line.route().flatMap(BusLine.Route::provenance).ifPresent(from::add));
        stops.forEach(stop -> from.add(stop.provenance()));
        return from;
    }
}
