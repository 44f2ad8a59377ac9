// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.page.Body;

/** A part of a {@link Body} that knows where it may be broken over pages. */
public sealed interface Block {

    /**
     * A part that stays on one page.
     *
     * @param node the part
     * @param grows whether it takes spare height
     */
    record Whole(Region node, boolean grows) implements Block {}

    /**
     * A card, or a plain list, that may be broken between its rows.
     *
     * @param styleClass the style class of the box around the rows of each page
     * @param rows the rows from top to bottom
     * @param grows whether the rows share spare height
     */
    record Rows(String styleClass, List<? extends Region> rows, boolean grows) implements Block {}

    /**
     * Equal cells that are created when their page is shown, so that only the cells of the current page cost anything.
     *
     * @param count the number of cells
     * @param cell creates the cell with an index
     * @param span the number of columns that a cell takes
     * @param columns the number of columns
     * @param rowHeight the minimum height of a row, px; a few cells are measured, and make the rows higher where they
     *     need more
     * @param tallest the height to which a row may grow, px
     * @param gap the space between cells, px
     */
    record Grid(int count, IntFunction<? extends Region> cell, IntUnaryOperator span, int columns, double rowHeight,
            double tallest, double gap) implements Block {}

    /**
     * A part that stays whole if a page has room for it, and is replaced by smaller parts otherwise.
     *
     * @param node the part as a whole
     * @param grows whether it takes spare height as a whole
     * @param parts the parts that replace it, from top to bottom
     */
    record Side(Region node, boolean grows, List<? extends Block> parts) implements Block {

        /** A part that is broken between its rows if no page has room for it. */
        public Side(Region node, boolean grows, Rows parts) {
            this(node, grows, List.of(parts));
        }
    }

    /** The end of a column: the blocks that follow begin in the next one. */
    record ColumnEnd() implements Block {}

    /** A part that stays whole, at its preferred height. */
    static Block whole(Region node) {
        return new Whole(node, false);
    }

    /** A part that stays whole and takes spare height. */
    static Block growing(Region node) {
        return new Whole(node, true);
    }

    /**
     * A card that is broken between its rows only if no page has room for all of them.
     *
     * @param rows creates the rows; those of the whole card are not those of its parts, because a body may be planned
     *     more than once
     */
    static Side keptCard(Supplier<? extends List<? extends Region>> rows) {
        var whole = new VBox();
        whole.getChildren().addAll(rows.get());
        whole.getStyleClass().add("card");
        return new Side(whole, false, card(rows.get()));
    }

    /** A card that may be broken between its rows. */
    static Rows card(List<? extends Region> rows) {
        return new Rows("card", rows, false);
    }
}
