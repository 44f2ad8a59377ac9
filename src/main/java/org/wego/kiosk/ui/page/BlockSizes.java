// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.GridRows;
import org.wego.kiosk.ui.page.PageBreaks.Breaks;
import org.wego.kiosk.ui.page.PageBreaks.Measured;

/**
 * Says how high blocks are at a width.
 *
 * <p>JavaFX knows the height of a node only once it stands in a scene with its style: {@link #nodes} are to be added
 * before anything is measured.
 */
final class BlockSizes {

    /** Up to so many cells of a grid are made beforehand to see how high they are. */
    private static final int FEW_CELLS = 24;

    private final boolean scarce;
    private final Map<Block.Grid, List<? extends Region>> cells = new HashMap<>();

    /**
     * Sizes for one body.
     *
     * @param scarce whether pages are so small that a row may stand alone
     */
    BlockSizes(boolean scarce) {
        this.scarce = scarce;
    }

    /** The cells of the grids that have few. */
    Map<Block.Grid, List<? extends Region>> cells() {
        return Map.copyOf(cells);
    }

    /** What must be in the scene for a block to be measured. */
    List<? extends Node> nodes(Block block) {
        return switch (block) {
            case Block.Whole whole -> List.of(whole.node());
            case Block.Side side -> List.of(side.node());
            case Block.Rows rows -> List.of(box(rows, rows.rows()));
            case Block.Grid grid -> grid.count() > FEW_CELLS ? List.of()
                    : cells.computeIfAbsent(grid,
                            _ -> IntStream.range(0, grid.count()).mapToObj(grid.cell()).toList());
            case Block.ColumnEnd() -> List.of();
        };
    }

    /** The block, or the parts that take its place where it is too high for a page. */
    static Stream<? extends Block> apart(Block block, double width, double room) {
        return block instanceof Block.Side(var node, _, var parts) && height(node, width) > room ? parts.stream()
                : Stream.of(block);
    }

    /** The block with texts that are too high for a page in parts, which may stand on several pages. */
    Block broken(Block block, double width, double room) {
        return switch (block) {
            case Block.Whole(var node, _) when node instanceof Label && height(node, width) > room ->
                new Block.Rows("plain-rows", new TextSplitter(width, room).split(List.of(node)), false);
            case Block.Rows rows -> {
                var box = boxOf(rows);
                double inner = inner(box, width);
                double highest = room - box.snappedTopInset() - box.snappedBottomInset();
                yield new Block.Rows(rows.styleClass(), new TextSplitter(inner, highest).split(rows.rows()),
                        rows.grows());
            }
            case Block.Whole whole -> whole;
            case Block.Side side -> side;
            case Block.Grid grid -> grid;
            case Block.ColumnEnd end -> end;
        };
    }

    Measured measure(Block block, double width) {
        return switch (block) {
            case Block.Whole whole -> new Measured(List.of(height(whole.node(), width)), 0, 0);
            case Block.Side side -> new Measured(List.of(height(side.node(), width)), 0, 0);
            case Block.Rows rows -> {
                var box = boxOf(rows);
                double inner = inner(box, width);
                var heights = rows.rows().stream().map(row -> height(row, given(row, inner))).toList();
                yield new Measured(heights, box.getSpacing(), box.snappedTopInset() + box.snappedBottomInset(),
                        breaks(rows));
            }
            case Block.Grid grid -> new Measured(rowHeights(grid, width), grid.gap(), 0, Breaks.ANYWHERE);
            case Block.ColumnEnd() -> Measured.COLUMN_END;
        };
    }

    /** Lines of text are broken like a paragraph; a card with more than texts stays together if it can. */
    private Breaks breaks(Block.Rows rows) {
        if (scarce) {
            return Breaks.ANYWHERE;
        }
        return rows.rows().getLast() instanceof Label ? Breaks.IN_COMPANY : Breaks.LATE;
    }

    private static VBox boxOf(Block.Rows rows) {
        return (VBox) Objects.requireNonNull(rows.rows().getFirst().getParent());
    }

    /** In whole pixels, as the box gives it: half a pixel more may be a line less. */
    private static double inner(VBox box, double width) {
        return width - box.snappedLeftInset() - box.snappedRightInset();
    }

    /** The width that a box of this inner width gives a row: no more than the row takes, which may need more lines. */
    private static double given(Region row, double inner) {
        return Math.max(row.minWidth(-1), Math.min(inner, row.maxWidth(-1)));
    }

    /** The height of a part that stays whole. */
    static double height(Region node, double width) {
        return Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
    }

    /** The box around some rows of a block. */
    static VBox box(Block.Rows block, List<? extends Region> rows) {
        var box = new VBox();
        box.getStyleClass().add(block.styleClass());
        for (var row : rows) {
            if (block.grows()) {
                row.setMaxHeight(Double.MAX_VALUE);
                VBox.setVgrow(row, Priority.ALWAYS);
            }
            box.getChildren().add(row);
        }
        return box;
    }

    /** A few cells tell how high their rows must be; of many it is known beforehand. */
    private List<Double> rowHeights(Block.Grid grid, double width) {
        var rows = GridRows.of(grid);
        var known = cells.get(grid);
        if (known == null) {
            return Collections.nCopies(rows.size(), grid.rowHeight());
        }
        return rows.stream().map(row -> IntStream.range(row.from(), row.to())
                .mapToDouble(i -> height(known.get(i), GridRows.width(grid, i, width)))
                .reduce(grid.rowHeight(), Math::max)).toList();
    }
}
