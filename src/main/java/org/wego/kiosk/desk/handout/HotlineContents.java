// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.model.hotline.LanguageService;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.OpeningTexts;
import org.wego.kiosk.ui.TextLabels;

/** The handout of the hotlines: first those that speak the visitor's language, with their usual hours. */
final class HotlineContents {

    private static final List<Double> COLUMNS = List.of(0.28, 0.72);
    private static final String TABLE = "hotlines";

    private final Content content;
    private final ScreenContext context;
    private final OpeningTexts texts;

    HotlineContents(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
        this.texts = new OpeningTexts(context.messages(), content.manifest().timeZone());
    }

    HandoutContent sheet(String title) {
        var guide = content.hotlines().orElseThrow();
        var sorted = guide.hotlines().stream()
                .sorted(Comparator.comparing((Hotline hotline) -> hotline.in(context.lang()).isEmpty())).toList();
        var rows = sorted.stream().<Supplier<Region>>map(hotline -> () -> row(hotline)).toList();
        return new HandoutContent(title, context.text(guide.about()),
                List.of(new HandoutSection(Optional.of(this::head), rows)),
                sorted.stream().map(Hotline::provenance).toList());
    }

    /** A hotline as a line of text. */
    String line(Hotline hotline) {
        return context.formats().phone(hotline.number()) + " " + context.text(hotline.name()) + ": "
                + String.join(context.message("list.separator"), hours(hotline));
    }

    private Region head() {
        var names = new CellRow(COLUMNS, List.of(HandoutContents.columnName(context.message("contact.phone")),
                HandoutContents.columnName(context.message("handout.name"))));
        names.getStyleClass().add("handout-names");
        return HandoutContents.tableRow(TABLE, names);
    }

    private Region row(Hotline hotline) {
        var words = new ArrayList<Region>();
        words.add(TextLabels.label(context.text(hotline.name()), "text-semibold"));
        words.add(TextLabels.label(context.text(hotline.about())));
        hours(hotline).forEach(hours -> words.add(TextLabels.label(hours)));
        hotline.press().ifPresent(press -> words
                .add(TextLabels.label(context.message("threeway.press", context.text(press)))));
        var row = new CellRow(COLUMNS, List.of(
                HandoutContents.rowHeader(TextLabels.label(context.formats().phone(hotline.number()), "text-name")),
                HandoutContents.cell(HandoutContents.column(words))));
        row.getStyleClass().add("handout-entry");
        return HandoutContents.tableRow(TABLE, row);
    }

    /** The usual hours in the visitor's language, or the languages that it speaks instead. */
    private List<String> hours(Hotline hotline) {
        return hotline.in(context.lang()).map(LanguageService::hours).map(texts::hours)
                .orElseGet(() -> List.of(context.message("hotlines.only", hotline.languages().stream()
                        .map(lang -> lang.locale().getDisplayLanguage(context.lang().locale()))
                        .collect(Collectors.joining(context.message("list.separator"))))));
    }
}
