// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PagePart.GroupRole;
import org.wego.kiosk.print.PagePart.TextRole;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** Creates the content of each handout, and parts that several of them share. */
final class HandoutContents {

    private HandoutContents() {}

    /**
     * The content of a handout.
     *
     * @throws IllegalArgumentException when the pack has no content for the handout
     */
    static HandoutContent of(Content content, Handout handout, ScreenContext context) {
        var title = Handouts.title(content, handout, context);
        return switch (handout) {
            case Handout.DirectionsHandout() -> new DirectionsContent(content, context).sheet(title);
            case Handout.AddressHandout() -> new PlaceContents(content, context).address(title);
            case Handout.NumbersHandout() -> new PlaceContents(content, context).numbers(title);
            case Handout.HotlinesHandout() -> new HotlineContents(content, context).sheet(title);
            case Handout.BuildingHandout() -> new BuildingContents(content, context).sheet(title);
            case Handout.StopHandout(var id) ->
                new PlaceContents(content, context).stop(title, Objects.requireNonNull(content.stops().get(id)));
            case Handout.LinesHandout(var group) -> new LinesContent(content, context).sheet(title, group);
            case Handout.LineHandout(var id) ->
                new LineContent(content, Objects.requireNonNull(content.lines().get(id)), context).sheet(title);
            case Handout.OfficesHandout(var office) -> new OfficesContent(content, context).sheet(title, office);
            case Handout.PersonHandout(var id) -> new OfficesContent(content, context).person(title, id);
            case Handout.CityHandout() -> new CityContents(content, context).city(title);
            case Handout.SolutionHandout() -> new CityContents(content, context).solution(title);
            case Handout.BoardHandout() -> new BoardContent(content.board().orElseThrow(), context).sheet(title);
            case Handout.OrganisationHandout() -> new OrganisationContents(content, context).organisation(title);
            case Handout.NoticeHandout(var id) ->
                new OrganisationContents(content, context).notice(title, Handouts.notice(content, id).orElseThrow());
        };
    }

    /** A column of texts. */
    static VBox column(List<? extends Region> texts) {
        var column = new VBox();
        column.getStyleClass().add("handout-column");
        column.getChildren().addAll(texts);
        return column;
    }

    static Label heading(String text) {
        return PageParts.mark(TextLabels.label(text, "text-strong", "handout-heading"),
                new PagePart.TextPart(TextRole.HEADING));
    }

    static Label columnName(String text) {
        return PageParts.mark(TextLabels.label(text, "text-semibold", "handout-column-name"),
                PagePart.group(GroupRole.COLUMN_HEADER));
    }

    /** A code with an alternative text that says what it is for. */
    static PaperCode code(String code, String purpose, ScreenContext context) {
        return new PaperCode(code, context.message("handout.code", purpose));
    }

    /** A row of the table with an id. */
    static CellRow tableRow(String table, CellRow row) {
        return PageParts.mark(row, PagePart.group(GroupRole.TABLE, table), PagePart.group(GroupRole.ROW));
    }

    /** The first cell of a row, which says what the row is about. */
    static <N extends Node> N rowHeader(N cell) {
        return PageParts.mark(cell, PagePart.group(GroupRole.ROW_HEADER));
    }

    static <N extends Node> N cell(N cell) {
        return PageParts.mark(cell, PagePart.group(GroupRole.CELL));
    }

    /** A QR code with its title and caption. */
    static Region code(String code, String title, String caption, ScreenContext context) {
        var texts = new ArrayList<Region>(List.of(TextLabels.label(title, "text-strong")));
        if (!caption.isEmpty()) {
            texts.add(TextLabels.label(caption, "text-muted", "handout-small"));
        }
        var square = code(code, title, context);
        var left = new VBox(square);
        left.setFillWidth(false);
        return new CellRow(List.of(square.columnWidth(), 1.0), List.of(left, column(texts)));
    }

    static HandoutContent.HandoutSection section(Supplier<Region> head, List<Supplier<Region>> rows) {
        return new HandoutContent.HandoutSection(Optional.of(head), rows);
    }
}
