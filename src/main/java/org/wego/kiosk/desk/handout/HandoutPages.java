// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Density;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.Texts;

/**
 * Lays handouts out on paper: black on white whatever the window looks like, with title, organisation, sources,
 * freshness, date and number on each page.
 *
 * <p>For the FX thread. The typefaces of the language must have been loaded (see {@code Fonts}).
 */
public final class HandoutPages {

    private static final double FOOT_RIGHT = 118;

    private final Content content;
    private final MessageCatalogue messages;
    private final List<String> stylesheets;
    private final Clock clock;

    /** Pages about a content, with the typefaces of a theme. */
    public HandoutPages(Content content, MessageCatalogue messages, Theme theme, Clock clock) {
        this.content = content;
        this.messages = messages;
        this.clock = clock;
        var sheets = new ArrayList<>(theme.stylesheets(Density.DESK, false));
        sheets.add(Objects.requireNonNull(HandoutPages.class.getResource("paper.css")).toExternalForm());
        this.stylesheets = List.copyOf(sheets);
    }

    /** The title of a handout in a language. */
    public String title(Handout handout, Lang lang) {
        return Handouts.title(content, handout, visit(lang));
    }

    /** Whose handouts they are, in a language. */
    public String organisation(Lang lang) {
        return content.organisation().name().in(lang);
    }

    /** All pages at once; a thousand rows take a second, so prefer {@link #begin} where somebody waits. */
    public List<HandoutPage> make(Handout handout, Lang lang, Paper paper) {
        var making = begin(handout, lang, paper);
        while (!making.finished()) {
            making.step();
        }
        return making.pages();
    }

    /**
     * Begins to make the pages; no page is made yet.
     *
     * @throws IllegalArgumentException when the pack has nothing for the handout
     */
    public PageMaking begin(Handout handout, Lang lang, Paper paper) {
        var visit = visit(lang);
        var sheet = Sheets.of(content, handout, visit);
        return new PageMaking(sheet, number -> page(sheet, number, paper, visit),
                (number, of) -> visit.say("handout.page", visit.formats().number(number), visit.formats().number(of)));
    }

    private Visit visit(Lang lang) {
        return new Visit(Session.fresh(lang), messages.in(lang), clock, _ -> {
        }, _ -> {
        });
    }

    private HandoutPage page(Sheet sheet, int number, Paper paper, Visit visit) {
        var position = new Label();
        position.getStyleClass().addAll("text-semibold", "handout-small");
        return new HandoutPage(paper,
                Stream.concat(Stream.of("kiosk"), LanguageStyle.of(visit.lang()).stream()).toList(), stylesheets,
                number == 0 ? firstHead(sheet, visit) : laterHead(sheet, visit), foot(sheet, position, visit),
                position);
    }

    private Region firstHead(Sheet sheet, Visit visit) {
        var head = new VBox(organisation(visit), Texts.label(sheet.title(), "text-strong", "handout-title"));
        if (!sheet.subtitle().isEmpty()) {
            head.getChildren().add(Texts.label(sheet.subtitle(), "handout-subtitle"));
        }
        head.getStyleClass().add("handout-head");
        return head;
    }

    private Region laterHead(Sheet sheet, Visit visit) {
        var head = new VBox(organisation(visit), Texts.label(sheet.title(), "text-strong", "handout-later-title"));
        head.getStyleClass().add("handout-head");
        return head;
    }

    private Region organisation(Visit visit) {
        var name = visit.text(content.organisation().name());
        var row = new CellRow(List.of(0.2, 0.8), List.of(Texts.label(name, "text-strong", "handout-brand"),
                Texts.label(visit.text(content.organisation().fullName()), "text-muted", "handout-full-name")));
        row.getStyleClass().add("handout-owner");
        return row;
    }

    private Region foot(Sheet sheet, Label position, Visit visit) {
        var left = new VBox(
                Texts.label(Freshness.sentence(sheet.from().getFirst(), visit), "text-semibold", "handout-small"),
                Texts.label(Freshness.sources(content, sheet.from(), visit), "text-muted", "handout-sources"));
        var made = LocalDate.ofInstant(visit.clock().instant(), content.manifest().timeZone());
        var right = new VBox(position, Texts.label(visit.say("handout.made", visit.formats().date(made)),
                "text-muted", "handout-sources"));
        right.getStyleClass().add("handout-foot-right");
        var foot = new CellRow(List.of(1.0, FOOT_RIGHT), List.of(left, right));
        foot.getStyleClass().add("handout-foot");
        return foot;
    }
}
