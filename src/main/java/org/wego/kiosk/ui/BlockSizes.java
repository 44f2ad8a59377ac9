// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.PageBreaks.Measured;

/**
 * Says how high blocks are at a width.
 *
 * <p>JavaFX knows the height of a node only once it stands in a scene with its style: {@link #nodes} are to be added
 * before anything is measured.
 */
final class BlockSizes {

    /** Up to so many cells of a grid are made beforehand to see how high they are. */
    private static final int FEW_CELLS = 24;
    /** A text that takes more of a page than this is broken; less, and the page could not be filled well. */
    private static final double MOST_OF_A_PAGE = 0.6;

    private final Map<Block.Grid, List<? extends Region>> samples = new HashMap<>();

    /** What must be in the scene for a block to be measured. */
    List<? extends Node> nodes(Block block) {
        return switch (block) {
            case Block.Whole whole -> List.of(whole.node());
            case Block.Rows rows -> List.of(box(rows, rows.rows()));
            case Block.Grid grid -> grid.count() > FEW_CELLS ? List.of()
                    : samples.computeIfAbsent(grid,
                            _ -> IntStream.range(0, grid.count()).mapToObj(grid.cell()).toList());
        };
    }

    /** The block with texts that are too high for a page in parts, which may stand on several pages. */
    Block broken(Block block, double width, double room) {
        double highest = room * MOST_OF_A_PAGE;
        return switch (block) {
            case Block.Whole(var node, _) when node instanceof Label && height(node, width) > highest ->
                new Block.Rows("plain-rows", new TallTexts(width, highest).split(List.of(node)), false);
            case Block.Rows rows -> {
                var insets = ((VBox) Objects.requireNonNull(rows.rows().getFirst().getParent())).getInsets();
                double inner = width - insets.getLeft() - insets.getRight();
                yield new Block.Rows(rows.styleClass(), new TallTexts(inner, highest).split(rows.rows()),
                        rows.grows());
            }
            case Block.Whole whole -> whole;
            case Block.Grid grid -> grid;
        };
    }

    Measured measure(Block block, double width) {
        return switch (block) {
            case Block.Whole whole -> new Measured(List.of(height(whole.node(), width)), 0, 0);
            case Block.Rows rows -> {
                var box = (VBox) Objects.requireNonNull(rows.rows().getFirst().getParent());
                var insets = box.getInsets();
                double inner = width - insets.getLeft() - insets.getRight();
                var heights = rows.rows().stream().map(row -> height(row, inner)).toList();
                yield new Measured(heights, box.getSpacing(), insets.getTop() + insets.getBottom());
            }
            case Block.Grid grid -> new Measured(
                    Collections.nCopies(GridRows.of(grid).size(), rowHeight(grid, width)), grid.gap(), 0, false);
        };
    }

    /** The height of a part that stays whole. */
    static double height(Region node, double width) {
        return Math.ceil(node.prefHeight(width));
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

    /** A few cells tell how high they must be; of many it is known beforehand. */
    private double rowHeight(Block.Grid grid, double width) {
        double cell = (width - grid.gap() * (grid.columns() - 1)) / grid.columns();
        double highest = samples.getOrDefault(grid, List.of()).stream().mapToDouble(node -> height(node, cell)).max()
                .orElse(0);
        return Math.max(grid.rowHeight(), highest);
    }
}
