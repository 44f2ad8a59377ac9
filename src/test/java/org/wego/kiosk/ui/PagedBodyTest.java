// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Pages of a body. */
@FxTest
class PagedBodyTest {

    private static final Frame FRAME = new Frame(Orientation.VERTICAL, 1, false, false);
    private static final int COLUMNS = 6;

    /** So that a thousand lines are paged as quickly as a few. */
    @ParameterizedTest
    @ValueSource(ints = {300, 1_000})
    void turningAPageMakesTheCellsOfThatPageOnly(int count) {
        Fx.run(() -> {
            var made = new ArrayList<Integer>();
            var grid = new Block.Grid(count, i -> {
                made.add(i);
                return new Region();
            }, _ -> 1, COLUMNS, 84, 150, FRAME.tightGap());
            var body = new PagedBody(FRAME, new SimpleObjectProperty<>(Body.of(grid)),
                    new PagerWords("Previous", "More", (page, pages) -> page + "/" + pages));
            body.resize(1000, 1000);
            body.layout();
            var first = List.copyOf(made);
            made.clear();
            body.turnTo(1);
            body.layout();
            assertThat(first).first().isEqualTo(0);
            assertThat(first.size()).isLessThan(count / 2).isEqualTo(first.getLast() + 1);
            assertThat(made).first().isEqualTo(first.getLast() + 1);
            assertThat(made).hasSizeLessThanOrEqualTo(first.size()).doesNotHaveDuplicates();
        });
    }
}
