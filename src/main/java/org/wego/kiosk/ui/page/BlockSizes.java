// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.GridRows;
import org.wego.kiosk.ui.page.PageBreaks.Breaks;
import org.wego.kiosk.ui.page.PageBreaks.Measured;

/**
 * Measures the heights of blocks at a width.
 *
 * <p>JavaFX can compute the height of a node only when it is in a scene and has its style: add {@link #nodes} before
 * you measure.
 */
final class BlockSizes {

    /** The maximum number of cells of a grid that are created in advance to measure them. */
    private static final int FEW_CELLS = 24;

    private final boolean scarce;
    private final Map<Block.Grid, List<? extends Region>> cells = new HashMap<>();

    /**
     * Creates the sizes of one body.
     *
     * @param scarce whether pages are so small that a card may be broken although a page has room for it
     */
    BlockSizes(boolean scarce) {
        this.scarce = scarce;
    }

    /** The cells of the grids with few cells. */
    Map<Block.Grid, List<? extends Region>> cells() {
        return Map.copyOf(cells);
    }

    /** The nodes that must be in the scene for a block to be measured. */
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

    /** The block, or the parts that replace it if it is too high for a page. */
    static Stream<? extends Block> alternatives(Block block, double width, double room) {
        return block instanceof Block.Side(var node, _, var parts) && height(node, width) > room ? parts.stream()
                : Stream.of(block);
    }

    /** The block with texts that are too high for a page split into parts, which may be on several pages. */
    Block splitTexts(Block block, double width, double room) {
        return switch (block) {
            case Block.Whole(var node, _) when node instanceof Label && height(node, width) > room ->
                new Block.Rows("plain-rows", new TextSplitter(width, room).split(List.of(node)), false);
            case Block.Rows rows -> {
                var box = boxOf(rows);
                double inner = innerWidth(box, width);
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
            case Block.Whole whole -> single(whole.node(), width);
            case Block.Side side -> single(side.node(), width);
            case Block.Rows rows -> {
                var box = boxOf(rows);
                double inner = innerWidth(box, width);
                var heights = rows.rows().stream().map(row -> height(row, rowWidth(row, inner))).toList();
                var targets = IntStream.range(0, heights.size()).filter(i -> hasTarget(rows.rows().get(i))).boxed()
                        .collect(Collectors.toUnmodifiableSet());
                yield new Measured(heights, box.getSpacing(), box.snappedTopInset() + box.snappedBottomInset(),
                        breaks(rows), targets);
            }
            case Block.Grid grid -> {
                var heights = rowHeights(grid, width);
                yield new Measured(heights, grid.gap(), 0, Breaks.ANYWHERE,
                        IntStream.range(0, heights.size()).boxed().collect(Collectors.toUnmodifiableSet()));
            }
            case Block.ColumnEnd() -> Measured.COLUMN_END;
        };
    }

    private static Measured single(Region node, double width) {
        return new Measured(List.of(height(node, width)), 0, 0, Breaks.IN_COMPANY,
                hasTarget(node) ? Set.of(0) : Set.of());
    }

    /** Whether a part is a control or contains one. */
    private static boolean hasTarget(Node node) {
        return node instanceof ButtonBase || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(BlockSizes::hasTarget));
    }

    /** Lines of text are broken like a paragraph, cards on small pages anywhere; other cards stay together if possible. */
    private Breaks breaks(Block.Rows rows) {
        if (rows.rows().getLast() instanceof Label) {
            return Breaks.IN_COMPANY;
        }
        return scarce ? Breaks.AFTER_SECOND : Breaks.LATE;
    }

    private static VBox boxOf(Block.Rows rows) {
        return (VBox) Objects.requireNonNull(rows.rows().getFirst().getParent());
    }

    /** The width inside the box in whole pixels, as in its layout: half a pixel can change the number of lines. */
    private static double innerWidth(VBox box, double width) {
        return width - box.snappedLeftInset() - box.snappedRightInset();
    }

    /** The width of a row in a box of this inner width, within the row's own maximum. */
    private static double rowWidth(Region row, double inner) {
        return Math.max(row.minWidth(-1), Math.min(inner, row.maxWidth(-1)));
    }

    /** The height of a node that is not broken, in whole px. */
    static double height(Region node, double width) {
        return Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
    }

    /** A new box with some rows of a block. */
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

    /** Measures the cells of a grid with few cells; the rows of other grids have a fixed height. */
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
