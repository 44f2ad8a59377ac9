// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.CardGroup;
import org.wego.kiosk.model.board.CardSign;
import org.wego.kiosk.model.board.PointingBoard;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.CardIcon;
import org.wego.kiosk.ui.TextLabels;

/** The pointing board on paper: a page for each group, its cards with pictogram and both languages, in two columns. */
final class BoardContent {

    private static final double SIGN = 34;
    private static final int COLUMNS = 2;

    private final PointingBoard board;
    private final ScreenContext context;

    BoardContent(PointingBoard board, ScreenContext context) {
        this.board = board;
        this.context = context;
    }

    HandoutContent sheet(String title) {
        return new HandoutContent(title, "", board.shownGroups().stream().map(this::section).toList(), List.of());
    }

    private HandoutSection section(CardGroup group) {
        var cards = board.in(group);
        var rows = new ArrayList<Supplier<Region>>();
        for (int i = 0; i < cards.size(); i += COLUMNS) {
            var row = cards.subList(i, Math.min(i + COLUMNS, cards.size()));
            rows.add(() -> row(row));
        }
        return new HandoutSection(Optional.of(() -> head(group)), rows, true);
    }

    private Region head(CardGroup group) {
        var name = HandoutContents.heading(context.text(group.name()));
        var texts = new ArrayList<Region>(List.of(name));
        staff(group.name(), "text-muted").ifPresent(texts::add);
        var head = HandoutContents.column(texts);
        head.getStyleClass().add("handout-group");
        return head;
    }

    private Region row(List<BoardCard> cards) {
        var cells = new ArrayList<Region>(cards.stream().map(this::card).toList());
        while (cells.size() < COLUMNS) {
            cells.add(new Region());
        }
        return new CellRow(List.of(0.5, 0.5), cells);
    }

    private Region card(BoardCard card) {
        var texts = new ArrayList<Region>(List.of(TextLabels.label(context.text(card.text()), "text-semibold")));
        staff(card.text(), "handout-board-staff").ifPresent(texts::add);
        var row = new CellRow(List.of(SIGN * 2, 1.0), List.of(sign(card.sign()), HandoutContents.column(texts)));
        row.getStyleClass().addAll("handout-board-card");
        return row;
    }

    /** The text in the language of the staff; empty if the visitor's text is the same. */
    private Optional<Label> staff(LocalizedText text, String styleClass) {
        var staff = board.staffLanguage();
        Lang written = text.languageFor(staff).orElse(staff);
        return Optional.of(text.in(staff)).filter(words -> !words.equals(context.text(text)))
                .map(words -> TextLabels.in(written, TextLabels.label(words, styleClass)));
    }

    /** The sentence beside it says the same. */
    private static Region sign(CardSign sign) {
        var outline = CardIcon.outline(sign, SIGN);
        outline.getStyleClass().add("handout-board-sign");
        var box = new VBox(PageParts.mark(new StackPane(outline), new PagePart.DecorationPart()));
        box.setMinSize(SIGN, SIGN);
        return box;
    }
}
