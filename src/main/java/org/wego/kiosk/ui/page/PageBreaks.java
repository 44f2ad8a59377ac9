// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Distributes blocks, and rows of blocks, over columns and pages.
 *
 * <p>A pure function of heights, so that it can be tested without a window.
 */
public final class PageBreaks {

    /** The tolerance of a fit, px. */
    private static final double EPSILON = 0.5;

    /** The places within a block where a page may end. */
    enum Breaks {
        /** Between any two rows. */
        ANYWHERE,
        /** Between rows, but not so that a single row is alone on a page, as in text. */
        IN_COMPANY,
        /** Only if a whole column has no room for the block. */
        LATE
    }

    /**
     * The measured heights of a block, px.
     *
     * @param rows the heights of its rows; a part that stays whole has one
     * @param between the space between two rows
     * @param around the insets of the box around the rows on each page
     * @param breaks the places where a page may end
     */
    record Measured(List<Double> rows, double between, double around, Breaks breaks) {

        /** A block without rows: the following block begins in the next column. */
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
     * @param block the index of the block
     * @param from the index of the first row
     * @param to the index after the last row
     * @param height the height of these rows with the insets around them
     */
    record Slice(int block, int from, int to, double height) {}

    /** The number of steps of the binary search for the lowest fill. */
    private static final int HALVINGS = 12;
    private static final int MAX_SPREAD = 48;

    private final List<Measured> blocks;
    private final double gap;
    private final double height;
    /** The height to which columns are filled, px; at most their height. */
    private final double level;
    private final List<List<Slice>> columns = new ArrayList<>();
    private double used;

    private PageBreaks(List<Measured> blocks, double gap, double height, double level) {
        this.blocks = blocks;
        this.gap = gap;
        this.height = height;
        this.level = level;
        columns.add(new ArrayList<>());
    }

    /**
     * Fills columns of a height one after the other.
     *
     * @return the columns, at least one; a row that is higher than a column has a column for itself
     */
    static List<List<Slice>> fill(List<Measured> blocks, double gap, double height) {
        return new PageBreaks(blocks, gap, height, height).fillFrom(0, 0);
    }

    /**
     * Like {@link #fill}, with the same number of pages, but with all columns filled as evenly as possible.
     *
     * <p>Of very many pages only the last ones are evened out, because the cost of each page grows with the number of
     * pages after it.
     *
     * @param perPage the number of columns of a page
     */
    static List<List<Slice>> spread(List<Measured> blocks, double gap, double height, int perPage) {
        var filled = fill(blocks, gap, height);
        int full = Math.max(0, filled.size() - MAX_SPREAD) / perPage * perPage;
        var spread = new ArrayList<>(filled.subList(0, full));
        filled = filled.subList(full, filled.size());
        int left = Math.ceilDiv(filled.size(), perPage) * perPage;
        while (left > 1 && !filled.isEmpty() && !filled.getFirst().isEmpty()) {
            var start = filled.getFirst().getFirst();
            filled = lowest(blocks, gap, height, start, left, filled);
            spread.add(filled.getFirst());
            filled = filled.subList(1, filled.size());
            left--;
        }
        spread.addAll(filled);
        return spread;
    }

    /** The columns from a row on, at the lowest fill that does not need more columns. */
    private static List<List<Slice>> lowest(List<Measured> blocks, double gap, double height, Slice start, int most,
            List<List<Slice>> filled) {
        var best = filled;
        double low = 0;
        double high = height;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            var tried = new PageBreaks(blocks, gap, height, middle).fillFrom(start.block(), start.from());
            boolean fits = tried.size() <= most
                    && tried.stream().allMatch(column -> height(column, gap) <= middle + EPSILON);
            if (fits) {
                high = middle;
                best = tried;
            } else {
                low = middle;
            }
        }
        return best;
    }

    static double height(List<Slice> column, double gap) {
        return column.stream().mapToDouble(Slice::height).sum() + gap * Math.max(0, column.size() - 1);
    }

    private List<List<Slice>> fillFrom(int block, int row) {
        for (int i = block; i < blocks.size(); i++) {
            place(i, i == block ? row : 0);
        }
        return columns;
    }

    private void place(int index, int first) {
        var block = blocks.get(index);
        int from = first;
        boolean late = block.breaks == Breaks.LATE && from == 0
                && block.height(0, block.rows.size()) > level - used - gap + EPSILON;
        if (used > 0 && (block.rows.isEmpty() || late)) {
            nextColumn();
        }
        boolean whole = late && block.height(0, block.rows.size()) <= height + EPSILON;
        while (from < block.rows.size()) {
            int to = whole ? block.rows.size() : rowsThatFit(block, from, level - used - (used > 0 ? gap : 0));
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
            if (sum > room + EPSILON) {
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
