// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.UsefulNumber;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** The handouts of the address, of a stop and of the useful numbers. */
final class PlaceContents {

    private static final double MAP_HEIGHT = 250;
    private static final List<Double> NUMBERS = List.of(0.28, 0.72);
    private static final String TABLE = "numbers";

    private final Content content;
    private final ScreenContext context;

    PlaceContents(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    HandoutContent address(String title) {
        var contact = content.contact();
        var rows = new ArrayList<Supplier<Region>>();
        rows.add(new AddressRow(content, context)::row);
        rows.add(() -> HandoutContents.code(new PhonePayloads(context.lang()).contact(content.organisation(), contact),
                context.message("offices.save"), "", context));
        contact.stepFree().known().ifPresent(way -> rows.add(() -> TextLabels.label(context.text(way))));
        content.taxi().ifPresent(guide -> addTaxi(guide, rows));
        return new HandoutContent(title, context.text(contact.floor()), List.of(HandoutSection.of(rows)),
                List.of(contact.provenance()));
    }

    /** What to say to the driver in both languages, what to check, and where to complain. */
    private void addTaxi(TaxiGuide guide, List<Supplier<Region>> rows) {
        var driver = content.contact().address().local().language();
        rows.add(() -> HandoutContents.heading(context.text(guide.title())));
        guide.phrases().forEach(phrase -> rows.add(() -> {
            var row = new CellRow(List.of(0.5, 0.5), List.of(TextLabels.label(context.text(phrase.text())),
                    TextLabels.in(driver, TextLabels.label(phrase.text().in(driver), "text-semibold"))));
            row.getStyleClass().add("handout-entry");
            return row;
        }));
        guide.checks().forEach(check -> rows.add(() -> TextLabels.label(context.text(check))));
        guide.complaints().ifPresent(complaints -> rows.add(() -> TextLabels.label(
                context.formats().phone(complaints.number()) + " " + context.text(complaints.text()),
                "text-semibold")));
    }

    HandoutContent stop(String title, BusStop stop) {
        var words = new PaperTexts(content, context);
        var lines = content.lines().values().stream().filter(line -> line.check().stops().contains(stop.id())).toList();
        var sections = new ArrayList<HandoutSection>();
        if (!content.map().isEmpty()) {
            sections.add(HandoutSection
                    .of(List.of(() -> PaperMap.forStops(content, context, List.of(stop), MAP_HEIGHT))));
        }
        sections.add(HandoutStopTable.section(List.of(stop), words, context));
        sections.add(HandoutSection.of(lines.stream().<Supplier<Region>>map(line -> () -> line(line, words)).toList()));
        var from = new ArrayList<Provenance>(List.of(stop.provenance()));
        lines.forEach(line -> from.add(line.check().provenance()));
        return new HandoutContent(title, "", sections, from);
    }

    private Region line(BusLine line, PaperTexts words) {
        var row = new CellRow(List.of(0.4, 0.6), List.of(TextLabels.label(words.title(line), "text-semibold"),
                TextLabels.label(words.finding(line))));
        row.getStyleClass().add("handout-entry");
        return row;
    }

    HandoutContent numbers(String title) {
        var rows = content.numbers().stream().<Supplier<Region>>map(number -> () -> number(number)).toList();
        var section = new HandoutSection(Optional.of(this::head), rows);
        return new HandoutContent(title, context.message("numbers.summary"), List.of(section),
                content.numbers().stream().map(UsefulNumber::provenance).toList());
    }

    private Region head() {
        var names = new CellRow(NUMBERS, List.of(HandoutContents.columnName(context.message("contact.phone")),
                HandoutContents.columnName(context.message("handout.name"))));
        names.getStyleClass().add("handout-names");
        return HandoutContents.tableRow(TABLE, names);
    }

    private Region number(UsefulNumber number) {
        var row = new CellRow(NUMBERS, List.of(
                HandoutContents.rowHeader(TextLabels.label(context.formats().phone(number.number()), "text-name")),
                HandoutContents.cell(HandoutContents.column(
                        List.of(TextLabels.label(context.text(number.name()), "text-semibold"),
                                TextLabels.label(context.text(number.about())))))));
        row.getStyleClass().add("handout-entry");
        return HandoutContents.tableRow(TABLE, row);
    }
}
