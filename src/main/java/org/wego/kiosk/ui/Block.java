// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.Body;

/** A part of a {@link Body} that knows where it may be broken over pages. */
public sealed interface Block {

    /**
     * A part that stays whole.
     *
     * @param node the part
     * @param grows whether it takes spare height
     */
    record Whole(Region node, boolean grows) implements Block {}

    /**
     * A card, or a plain list, that may be broken between its rows.
     *
     * @param styleClass of the box around the rows of each page
     * @param rows from top to bottom
     * @param grows whether the rows share spare height
     */
    record Rows(String styleClass, List<? extends Region> rows, boolean grows) implements Block {}

    /**
     * Equal cells that are made when their page is shown, so that a thousand cost no more than those on the page.
     *
     * @param count how many cells there are
     * @param cell makes one
     * @param span how many columns a cell takes
     * @param columns how many columns there are
     * @param rowHeight the least height of a row, px; a few cells are measured, and make their rows higher when they
     *     must
     * @param tallest the height up to which a row grows, px
     * @param gap between cells, px
     */
    record Grid(int count, IntFunction<? extends Region> cell, IntUnaryOperator span, int columns, double rowHeight,
            double tallest, double gap) implements Block {}

    /**
     * A part that stays whole where a page has room for it; where none has, the same is said in other parts.
     *
     * @param node the whole
     * @param grows whether the whole takes spare height
     * @param parts what takes its place, one below the other
     */
    record Side(Region node, boolean grows, List<? extends Block> parts) implements Block {

        /** A part that is broken between its rows where no page has room for it. */
        public Side(Region node, boolean grows, Rows parts) {
            this(node, grows, List.of(parts));
        }
    }

    /** Where there are columns, what follows stands in the next one. */
    record ColumnEnd() implements Block {}

    /** A part that stays whole and as high as it needs. */
    static Block whole(Region node) {
        return new Whole(node, false);
    }

    /** A part that stays whole and takes spare height. */
    static Block growing(Region node) {
        return new Whole(node, true);
    }

    /** A card that may be broken between its rows. */
    static Rows card(List<? extends Region> rows) {
        return new Rows("card", rows, false);
    }
}
