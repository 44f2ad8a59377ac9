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
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Density;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;

/**
 * Lays out handouts on pages, in black on white whatever the theme of the window. Each page shows the organisation,
 * title, sources and their date, the day of printing and the page number.
 *
 * <p>For the FX thread. The fonts of the language must be loaded (see {@code Fonts}).
 */
public final class HandoutPages {

    private static final double FOOT_RIGHT = 118;

    private final Content content;
    private final MessageCatalogue messages;
    private final List<String> stylesheets;
    private final Clock clock;

    /** Lays out pages of this content with the fonts of the theme. */
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
        return Handouts.title(content, handout, screenContext(lang));
    }

    /** The name of the organisation in a language. */
    public String organisation(Lang lang) {
        return content.organisation().name().in(lang);
    }

    /** All pages of a handout. A thousand rows take a second, so interactive code uses {@link #begin}. */
    public List<HandoutPage> make(Handout handout, Lang lang, Paper paper) {
        var paginator = begin(handout, lang, paper);
        while (!paginator.finished()) {
            paginator.step();
        }
        return paginator.pages();
    }

    /**
     * A paginator for the handout, before its first page.
     *
     * @throws IllegalArgumentException when the pack has no content for the handout
     */
    public Paginator begin(Handout handout, Lang lang, Paper paper) {
        var context = screenContext(lang);
        var sheet = HandoutContents.of(content, handout, context);
        return new Paginator(sheet, number -> page(handout, sheet, number, paper, context),
                (number, of) -> context.message("handout.page", context.formats().number(number),
                        context.formats().number(of)));
    }

    private ScreenContext screenContext(Lang lang) {
        return new ScreenContext(Session.fresh(lang), messages.in(lang), clock, _ -> {
        }, _ -> {
        });
    }

    private HandoutPage page(Handout handout, HandoutContent sheet, int number, Paper paper, ScreenContext context) {
        var position = new Label();
        position.getStyleClass().addAll("text-semibold", "handout-small");
        return new HandoutPage(paper,
                Stream.concat(
                        Stream.of("kiosk", handout.colour().styleClass(),
                                paper == Paper.A3 ? "paper-large" : "paper-usual"),
                        LanguageStyle.of(context.lang()).stream()).toList(),
                stylesheets,
                number == 0 ? firstHead(sheet, context) : laterHead(sheet, context), foot(sheet, position, context),
                position);
    }

    private Region firstHead(HandoutContent sheet, ScreenContext context) {
        var head = new VBox(organisation(context),
                PageParts.mark(TextLabels.label(sheet.title(), "text-strong", "handout-title"),
                        new PagePart.TextPart(PagePart.TextRole.TITLE)));
        if (!sheet.subtitle().isEmpty()) {
            head.getChildren().add(TextLabels.label(sheet.subtitle(), "handout-subtitle"));
        }
        head.getStyleClass().add("handout-head");
        return head;
    }

    private Region laterHead(HandoutContent sheet, ScreenContext context) {
        var head = new VBox(organisation(context),
                TextLabels.label(sheet.title(), "text-strong", "handout-later-title"));
        head.getStyleClass().add("handout-head");
        return PageParts.mark(head, new PagePart.DecorationPart());
    }

    private Region organisation(ScreenContext context) {
        var name = context.text(content.organisation().name());
        var row = new CellRow(List.of(0.2, 0.8), List.of(TextLabels.label(name, "text-strong", "handout-brand"),
                TextLabels.label(context.text(content.organisation().fullName()), "text-muted", "handout-full-name")));
        row.getStyleClass().add("handout-owner");
        return row;
    }

    private Region foot(HandoutContent sheet, Label position, ScreenContext context) {
        var left = new VBox();
        if (!sheet.from().isEmpty()) {
            left.getChildren().setAll(
                    TextLabels.label(ProvenanceText.sentence(sheet.from().getFirst(), context), "text-semibold",
                            "handout-small"),
                    TextLabels.label(ProvenanceText.sources(content, sheet.from(), context), "text-muted",
                            "handout-sources"));
        }
        var made = LocalDate.ofInstant(context.clock().instant(), content.manifest().timeZone());
        var right = new VBox(position, TextLabels.label(context.message("handout.made", context.formats().date(made)),
                "text-muted", "handout-sources"));
        right.getStyleClass().add("handout-foot-right");
        var foot = new CellRow(List.of(1.0, FOOT_RIGHT), List.of(left, right));
        foot.getStyleClass().add("handout-foot");
        return foot;
    }
}
