// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which part of which block stands on which page.
 *
 * <p>A pure function of heights, so that it can be tested without a window.
 */
final class PageBreaks {

    /** So much more is taken for a fit, px. */
    private static final double HAIR = 0.5;

    /** Where a page may end within a block. */
    enum Breaks {
        /** Between any two rows. */
        ANYWHERE,
        /** Not after a row, or before one, that would stand alone, as a line of text. */
        IN_COMPANY,
        /** Only where a whole column has no room for the block. */
        LATE
    }

    /**
     * A block as the breaks see it.
     *
     * @param rows the heights of its rows; a part that stays whole has one
     * @param between the space between two rows
     * @param around what the box around the rows adds on every page
     * @param breaks where a page may end
     */
    record Measured(List<Double> rows, double between, double around, Breaks breaks) {

        /** No rows: what follows stands in the next column. */
        static final Measured COLUMN_END = new Measured(List.of(), 0, 0);

        Measured(List<Double> rows, double between, double around) {
            this(rows, between, around, Breaks.IN_COMPANY);
        }

        double height(int from, int to) {
            double sum = around + between * Math.max(0, to - from - 1);
            for (int i = from; i < to; i++) {
                sum += rows.get(i);
            }
            return sum;
        }
    }

    /**
     * Some rows of a block in one column.
     *
     * @param block its place among the blocks
     * @param from the first row
     * @param to behind the last row
     * @param height of these rows with what is around them
     */
    record Slice(int block, int from, int to, double height) {}

    private final List<Measured> blocks;
    private final double gap;
    private final double height;
    private final List<List<Slice>> columns = new ArrayList<>();
    private double used;

    private PageBreaks(List<Measured> blocks, double gap, double height) {
        this.blocks = blocks;
        this.gap = gap;
        this.height = height;
        columns.add(new ArrayList<>());
    }

    /**
     * Fills columns of a height one after the other.
     *
     * @return the columns, at least one; a row that is higher than a column stands in one of its own
     */
    static List<List<Slice>> fill(List<Measured> blocks, double gap, double height) {
        var breaks = new PageBreaks(blocks, gap, height);
        for (int i = 0; i < blocks.size(); i++) {
            breaks.place(i);
        }
        return breaks.columns;
    }

    /** Like {@link #fill}, with the columns of a single page made as equal as they can be. */
    static List<List<Slice>> balance(List<Measured> blocks, double gap, double height, int columns) {
        var filled = fill(blocks, gap, height);
        if (columns == 1 || filled.size() > columns) {
            return filled;
        }
        double low = 0;
        double high = height;
        for (int step = 0; step < 12; step++) {
            double middle = (low + high) / 2;
            var tried = fill(blocks, gap, middle);
            boolean fits = tried.size() <= columns
                    && tried.stream().allMatch(column -> height(column, gap) <= middle + HAIR);
            if (fits) {
                high = middle;
                filled = tried;
            } else {
                low = middle;
            }
        }
        return filled;
    }

    static double height(List<Slice> column, double gap) {
        return column.stream().mapToDouble(Slice::height).sum() + gap * Math.max(0, column.size() - 1);
    }

    private void place(int index) {
        var block = blocks.get(index);
        boolean late = block.breaks == Breaks.LATE
                && block.height(0, block.rows.size()) > height - used - gap + HAIR;
        if (used > 0 && (block.rows.isEmpty() || late)) {
            nextColumn();
        }
        int from = 0;
        while (from < block.rows.size()) {
            int to = rowsThatFit(block, from, height - used - (used > 0 ? gap : 0));
            boolean orphan = block.breaks == Breaks.IN_COMPANY && to - from == 1 && block.rows.size() - from > 1;
            if (used > 0 && (to == from || orphan)) {
                nextColumn();
                continue;
            }
            to = Math.max(to, from + 1);
            boolean widow = block.breaks == Breaks.IN_COMPANY && block.rows.size() - to == 1 && to - from > 2;
            if (widow) {
                to--;
            }
            double sliceHeight = block.height(from, to);
            columns.getLast().add(new Slice(index, from, to, sliceHeight));
            used += sliceHeight + (used > 0 ? gap : 0);
            from = to;
            if (from < block.rows.size()) {
                nextColumn();
            }
        }
    }

    private static int rowsThatFit(Measured block, int from, double room) {
        int to = from;
        double sum = block.around;
        while (to < block.rows.size()) {
            sum += block.rows.get(to) + (to > from ? block.between : 0);
            if (sum > room + HAIR) {
                break;
            }
            to++;
        }
        return to;
    }

    private void nextColumn() {
        columns.add(new ArrayList<>());
        used = 0;
    }
}
