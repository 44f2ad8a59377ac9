// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ui.page.PageBreaks.Breaks;
import org.wego.kiosk.ui.page.PageBreaks.Measured;
import org.wego.kiosk.ui.page.PageBreaks.Slice;

class PageBreaksTest {

    private static final double GAP = 20;
    /** The tolerance of a fit, px. */
    private static final double EPSILON = 0.5;

    @Test
    void blocksThatFitAreOnOnePage() {
        assertThat(PageBreaks.fill(List.of(rows(3, 100), rows(1, 180)), GAP, 500))
                .containsExactly(List.of(new Slice(0, 0, 3, 0, 300), new Slice(1, 0, 1, 300 + GAP, 180)));
    }

    @Test
    void noBlocksMakeOneEmptyPage() {
        assertThat(PageBreaks.fill(List.of(), GAP, 500)).containsExactly(List.of());
    }

    @Test
    void aCardIsBrokenBetweenItsRowsAndKeepsItsEdgesOnBothPages() {
        var card = new Measured(Collections.nCopies(4, 100.0), 10, 40);
        assertThat(PageBreaks.fill(List.of(card), GAP, 300)).containsExactly(List.of(new Slice(0, 0, 2, 0, 250)),
                List.of(new Slice(0, 2, 4, 0, 250)));
    }

    @Test
    void aSingleRowIsNotLeftBehindAtTheFootOfAPage() {
        assertThat(PageBreaks.fill(List.of(rows(1, 300), rows(3, 100)), GAP, 450)).containsExactly(
                List.of(new Slice(0, 0, 1, 0, 300)), List.of(new Slice(1, 0, 3, 0, 300)));
    }

    @Test
    void aSingleRowIsNotLeftOverAtTheHeadOfAPage() {
        assertThat(PageBreaks.fill(List.of(rows(5, 100)), GAP, 450)).containsExactly(
                List.of(new Slice(0, 0, 3, 0, 300)),
                List.of(new Slice(0, 3, 5, 0, 200)));
    }

    @Test
    void aPartThatIsHigherThanAPageIsAloneOnOne() {
        assertThat(PageBreaks.fill(List.of(rows(1, 100), rows(1, 900), rows(1, 100)), GAP, 500)).containsExactly(
                List.of(new Slice(0, 0, 1, 0, 100)), List.of(new Slice(1, 0, 1, 0, 900)),
                List.of(new Slice(2, 0, 1, 0, 100)));
    }

    @Test
    void twoColumnsOfOnePageAreMadeEqual() {
        assertThat(PageBreaks.spread(Collections.nCopies(4, rows(1, 100)), GAP, 1000, 2)).map(List::size)
                .containsExactly(2, 2);
    }

    /** The sixth stop of a line was once alone on a page that was otherwise empty. */
    @Test
    void rowsAreSpreadEvenlyOverSeveralPages() {
        assertThat(rowsPerColumn(PageBreaks.spread(List.of(rows(6, 100)), GAP, 540, 1))).containsExactly(3, 3);
        assertThat(rowsPerColumn(PageBreaks.spread(List.of(rows(7, 100)), GAP, 340, 1))).containsExactly(3, 2, 2);
    }

    @Test
    void columnsOfAllPagesAreFilledEvenly() {
        assertThat(PageBreaks.spread(Collections.nCopies(9, rows(1, 100)), GAP, 240, 2)).map(List::size)
                .containsExactly(2, 2, 2, 1, 1, 1);
    }

    @Test
    void aCardThatFitsOnAPageIsNotBrokenForEvenColumns() {
        var card = new Measured(Collections.nCopies(4, 100.0), 0, 0, Breaks.LATE, Set.of());
        assertThat(PageBreaks.spread(List.of(card, rows(1, 100), rows(1, 100)), GAP, 450, 1)).containsExactly(
                List.of(new Slice(0, 0, 4, 0, 400)),
                List.of(new Slice(1, 0, 1, 0, 100), new Slice(2, 0, 1, 100 + GAP, 100)));
    }

    /** In portrait nothing may be touched in the upper part of the display; texts may be there. */
    @Test
    void onSmallPagesOnlyTheFirstRowOfACardKeepsCompany() {
        var card = new Measured(Collections.nCopies(4, 100.0), 0, 0, Breaks.AFTER_SECOND, Set.of());
        assertThat(PageBreaks.fill(List.of(rows(1, 300), card), GAP, 420)).containsExactly(
                List.of(new Slice(0, 0, 1, 0, 300)), List.of(new Slice(1, 0, 4, 0, 400)));
        assertThat(PageBreaks.fill(List.of(card), GAP, 300)).containsExactly(List.of(new Slice(0, 0, 3, 0, 300)),
                List.of(new Slice(0, 3, 4, 0, 100)));
    }

    @Test
    void aPartThatCanBeTouchedIsBelowTheLead() {
        var text = rows(1, 100);
        var button = new Measured(List.of(100.0), 0, 0, Breaks.IN_COMPANY, Set.of(0));
        var card = new Measured(List.of(80.0, 60.0, 50.0), 10, 20, Breaks.LATE, Set.of(2));
        assertThat(PageBreaks.spread(List.of(text, button, button), GAP, 600, 1, 300)).containsExactly(
                List.of(new Slice(0, 0, 1, 0, 100), new Slice(1, 0, 1, 300, 100), new Slice(2, 0, 1, 420, 100)));
        assertThat(PageBreaks.spread(List.of(card), GAP, 600, 1, 300)).as("its third row is at 300")
                .containsExactly(List.of(new Slice(0, 0, 3, 300 - 10 - 80 - 10 - 60 - 10, 230)));
        assertThat(PageBreaks.spread(List.of(button, button), GAP, 400, 1, 300)).as("one on each page").hasSize(2);
    }

    @Test
    void evenColumnsDoNotNeedMorePages() {
        assertThat(made()).allSatisfy(made -> assertThat(Math.ceilDiv(made.spread().size(), made.columns))
                .isEqualTo(Math.ceilDiv(made.filled().size(), made.columns)));
    }

    @Test
    void noColumnIsHigherThanTheHighestOfTheFilledOnes() {
        assertThat(made()).allSatisfy(
                made -> assertThat(highest(made.spread())).isLessThanOrEqualTo(highest(made.filled()) + EPSILON));
    }

    @Test
    void everyRowIsOnOnePageAndInOrder() {
        assertThat(made()).allSatisfy(made -> {
            assertThat(rowsOf(made.filled())).isEqualTo(made.allRows());
            assertThat(rowsOf(made.spread())).isEqualTo(made.allRows());
        });
    }

    @Test
    void noPageIsTooHighUnlessASingleRowIs() {
        assertThat(made()).allSatisfy(made -> assertThat(made.filled()).allMatch(
                page -> PageBreaks.height(page) <= made.height + EPSILON || isOneRow(page)));
    }

    @Test
    void theHeightOfASliceIncludesItsInsets() {
        assertThat(made()).allSatisfy(made -> assertThat(made.filled().stream().flatMap(List::stream))
                .allSatisfy(slice -> assertThat(slice.height()).isEqualTo(made.heightOf(slice))));
    }

    @Test
    void noPageIsEmptyAndNoneEndsWithTheFirstRowOfALongerPart() {
        assertThat(made()).allSatisfy(made -> assertThat(made.filled()).allSatisfy(page -> {
            assertThat(page).isNotEmpty();
            var last = page.getLast();
            boolean single = page.size() > 1 && last.to() - last.from() == 1;
            assertThat(single && last.to() < made.blocks.get(last.block()).rows().size()).isFalse();
        }));
    }

    @Test
    void noPageBeginsWithTheLastRowOfALongerPart() {
        assertThat(made()).allSatisfy(made -> {
            var slices = made.filled().stream().flatMap(List::stream).toList();
            for (int i = 1; i < slices.size(); i++) {
                var slice = slices.get(i);
                boolean alone = slice.from() > 0 && made.isLastRow(slice);
                assertThat(alone && slices.get(i - 1).to() - slices.get(i - 1).from() > 2).isFalse();
            }
        });
    }

    @Test
    void aPageEndsOnlyWhenTheNextRowsDoNotFit() {
        assertThat(made()).allSatisfy(made -> {
            var pages = made.filled();
            assertThat(pages.subList(0, pages.size() - 1)).allSatisfy(
                    page -> assertThat(PageBreaks.height(page) + made.leastThatFollows(page))
                            .isGreaterThan(made.height + EPSILON));
        });
    }

    /** The search for equal columns once rejected a column that fitted with half a pixel to spare. */
    @Test
    void theColumnsOfOnePageAreAsEqualAsPossible() {
        assertThat(made()).filteredOn(made -> made.columns > 1 && made.fitsOnePageOf(made.height))
                .hasSizeGreaterThan(30).allSatisfy(
                        made -> assertThat(highest(made.spread())).isLessThanOrEqualTo(made.lowest() + 1));
    }

    private static Stream<RandomBreaks> made() {
        return LongStream.range(0, 400).mapToObj(RandomBreaks::new);
    }

    /** Random blocks, the same for each seed. */
    private static final class RandomBreaks {
        private final long seed;
        private final List<Measured> blocks = new ArrayList<>();
        private final double height;
        private final int columns;

        RandomBreaks(long seed) {
            this.seed = seed;
            var random = new Random(seed);
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                int rows = random.nextBoolean() ? 1 : 1 + random.nextInt(9);
                double between = random.nextInt(3) * 8;
                double around = random.nextInt(3) * 24;
                blocks.add(new Measured(random.ints(rows, 30, 260).mapToObj(Double::valueOf).toList(), between,
                        around));
            }
            height = 200 + random.nextInt(1000);
            columns = 1 + random.nextInt(3);
        }

        List<List<Slice>> filled() {
            return PageBreaks.fill(blocks, GAP, height);
        }

        List<List<Slice>> spread() {
            return PageBreaks.spread(blocks, GAP, height, columns);
        }

        List<String> allRows() {
            return IntStream.range(0, blocks.size()).boxed().flatMap(block -> IntStream
                    .range(0, blocks.get(block).rows().size()).mapToObj(row -> block + "." + row)).toList();
        }

        double heightOf(Slice slice) {
            return blocks.get(slice.block()).height(slice.from(), slice.to());
        }

        /**
         * The least height that the page would have to take next: a row of its last part, or two if they are its last,
         * or the first two rows of the following part.
         */
        double leastThatFollows(List<Slice> page) {
            var last = page.getLast();
            var block = blocks.get(last.block());
            if (last.to() < block.rows().size()) {
                // If two rows are left, the first may have moved so that the last one is not alone.
                boolean two = block.rows().size() - last.to() == 2 && last.to() - last.from() > 1;
                double next = block.between() + block.rows().get(last.to());
                return two ? next + block.between() + block.rows().get(last.to() + 1) : next;
            }
            var next = blocks.get(last.block() + 1);
            return GAP + next.height(0, Math.min(2, next.rows().size()));
        }

        boolean isLastRow(Slice slice) {
            return slice.to() - slice.from() == 1 && slice.to() == blocks.get(slice.block()).rows().size();
        }

        boolean fitsOnePageOf(double room) {
            var filled = PageBreaks.fill(blocks, GAP, room);
            return filled.size() <= columns && highest(filled) <= room + EPSILON;
        }

        /** The least height at which one page is enough. */
        double lowest() {
            return IntStream.rangeClosed(1, (int) height).filter(this::fitsOnePageOf).findFirst().orElseThrow();
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + blocks + " in " + columns + " columns of " + height;
        }
    }

    private static Measured rows(int count, double height) {
        return new Measured(Collections.nCopies(count, height), 0, 0);
    }

    private static List<String> rowsOf(List<List<Slice>> pages) {
        return pages.stream().flatMap(List::stream).flatMap(
                slice -> IntStream.range(slice.from(), slice.to()).mapToObj(row -> slice.block() + "." + row)).toList();
    }

    private static List<Integer> rowsPerColumn(List<List<Slice>> columns) {
        return columns.stream().map(column -> column.stream().mapToInt(slice -> slice.to() - slice.from()).sum())
                .toList();
    }

    private static boolean isOneRow(List<Slice> page) {
        return page.size() == 1 && page.getFirst().to() - page.getFirst().from() == 1;
    }

    private static double highest(List<List<Slice>> pages) {
        return pages.stream().mapToDouble(page -> PageBreaks.height(page)).max().orElse(0);
    }
}
