// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

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
        /** Between any two rows but the first, which may be a heading, and the second. */
        AFTER_SECOND,
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
     * @param targets the indices of the rows that can be touched
     */
    record Measured(List<Double> rows, double between, double around, Breaks breaks, Set<Integer> targets) {

        /** A block without rows: the following block begins in the next column. */
        static final Measured COLUMN_END = new Measured(List.of(), 0, 0);

        Measured(List<Double> rows, double between, double around) {
            this(rows, between, around, Breaks.IN_COMPANY, Set.of());
        }

        /** The height of what is above the first row that can be touched, if there is one. */
        private OptionalDouble aboveTarget(int from) {
            return IntStream.range(from, rows.size()).filter(targets::contains).mapToDouble(
                    row -> around / 2 + (row > from ? height(from, row) - around + between : 0)).findFirst();
        }

        private boolean mayNotBeAlone(int row) {
            return breaks == Breaks.IN_COMPANY || (breaks == Breaks.AFTER_SECOND && row == 0);
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
     * @param top the distance of its upper edge from that of the column
     * @param height the height of these rows with the insets around them
     */
    record Slice(int block, int from, int to, double top, double height) {}

    /** The number of steps of the binary search for the lowest fill. */
    private static final int HALVINGS = 12;
    private static final int MAX_SPREAD = 48;

    private final List<Measured> blocks;
    private final double gap;
    private final double height;
    /** The height to which columns are filled, px; at most their height. */
    private final double level;
    /** The height at the top of a column in which nothing may be touched, px. */
    private final double lead;
    private final List<List<Slice>> columns = new ArrayList<>();
    private double used;

    private PageBreaks(List<Measured> blocks, double gap, double height, double level, double lead) {
        this.blocks = blocks;
        this.gap = gap;
        this.height = height;
        this.level = level;
        this.lead = lead;
        columns.add(new ArrayList<>());
    }

    /**
     * Fills columns of a height one after the other.
     *
     * @return the columns, at least one; a row that is higher than a column has a column for itself
     */
    static List<List<Slice>> fill(List<Measured> blocks, double gap, double height) {
        return fill(blocks, gap, height, 0);
    }

    private static List<List<Slice>> fill(List<Measured> blocks, double gap, double height, double lead) {
        return new PageBreaks(blocks, gap, height, height, lead).fillFrom(0, 0);
    }

    /**
     * Like {@link #fill}, with the same number of pages, but with all columns filled as evenly as possible.
     *
     * <p>Of very many pages only the last ones are evened out, because the cost of each page grows with the number of
     * pages after it.
     *
     * @param perPage the number of columns of a page
     * @param lead the height at the top of a column in which nothing may be touched, px
     */
    static List<List<Slice>> spread(List<Measured> blocks, double gap, double height, int perPage, double lead) {
        var filled = fill(blocks, gap, height, lead);
        int full = Math.max(0, filled.size() - MAX_SPREAD) / perPage * perPage;
        var spread = new ArrayList<>(filled.subList(0, full));
        filled = filled.subList(full, filled.size());
        int left = Math.ceilDiv(filled.size(), perPage) * perPage;
        while (left > 1 && !filled.isEmpty() && !filled.getFirst().isEmpty()) {
            var start = filled.getFirst().getFirst();
            filled = lowest(blocks, gap, height, lead, start, left, filled);
            spread.add(filled.getFirst());
            filled = filled.subList(1, filled.size());
            left--;
        }
        spread.addAll(filled);
        return spread;
    }

    /** The columns from a row on, at the lowest fill that does not need more columns. */
    private static List<List<Slice>> lowest(List<Measured> blocks, double gap, double height, double lead, Slice start,
            int most, List<List<Slice>> filled) {
        var best = filled;
        double low = 0;
        double high = height;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            var tried = new PageBreaks(blocks, gap, height, middle, lead).fillFrom(start.block(), start.from());
            boolean fits = tried.size() <= most
                    && tried.stream().allMatch(column -> height(column) <= middle + EPSILON);
            if (fits) {
                high = middle;
                best = tried;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** Like the other method, with controls everywhere. */
    static List<List<Slice>> spread(List<Measured> blocks, double gap, double height, int perPage) {
        return spread(blocks, gap, height, perPage, 0);
    }

    static double height(List<Slice> column) {
        return column.isEmpty() ? 0 : column.getLast().top() + column.getLast().height();
    }

    /** The upper edge of a slice that begins with a row of a block. */
    private double top(Measured block, int from) {
        double below = used > 0 ? used + gap : 0;
        return block.aboveTarget(from).stream().map(above -> Math.max(below, lead - above)).findFirst().orElse(below);
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
                && block.height(0, block.rows.size()) > level - top(block, 0) + EPSILON;
        if (used > 0 && (block.rows.isEmpty() || late)) {
            nextColumn();
        }
        boolean whole = late && block.height(0, block.rows.size()) <= height + EPSILON;
        while (from < block.rows.size()) {
            int to = whole ? block.rows.size() : rowsThatFit(block, from, level - top(block, from));
            boolean orphan = block.mayNotBeAlone(from) && to - from == 1 && block.rows.size() - from > 1;
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
            double top = top(block, from);
            columns.getLast().add(new Slice(index, from, to, top, sliceHeight));
            used = top + sliceHeight;
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
