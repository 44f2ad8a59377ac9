// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Tests the paging of a body. */
@FxTest
class PagedBodyTest {

    private static final ScreenLayout LAYOUT = new ScreenLayout(Orientation.VERTICAL, 1, false, false);
    private static final int COLUMNS = 6;

    /** A thousand lines are paged as quickly as a few. */
    @ParameterizedTest
    @ValueSource(ints = {300, 1_000})
    void turningAPageCreatesOnlyTheCellsOfThatPage(int count) {
        Fx.run(() -> {
            var made = new ArrayList<Integer>();
            var grid = new Block.Grid(count, i -> {
                made.add(i);
                return new Region();
            }, _ -> 1, COLUMNS, 84, 150, LAYOUT.tightGap());
            var body = new PagedBody(LAYOUT, new SimpleObjectProperty<>(Body.of(grid)),
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

    /** The page is ready before the button is released. */
    @Test
    void pressingAButtonPreparesThePageWithoutShowingIt() {
        Fx.run(() -> {
            var made = new ArrayList<Integer>();
            var grid = new Block.Grid(300, i -> {
                made.add(i);
                return new Label("Cell " + i);
            }, _ -> 1, COLUMNS, 84, 150, LAYOUT.tightGap());
            var body = new PagedBody(LAYOUT, new SimpleObjectProperty<>(Body.of(grid)),
                    new PagerWords("Previous", "More", (page, pages) -> page + "/" + pages));
            var scene = new Scene(new Pane(body), 1000, 1000);
            body.resize(1000, 1000);
            scene.getRoot().applyCss();
            body.layout();
            int first = made.size();
            var more = body.lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> button.getText().equals("More")).findFirst().orElseThrow();
            press(more);
            body.layout();
            assertThat(made).as("cells created after the press").hasSizeGreaterThan(first);
            assertThat(visibleTexts(body, scene)).contains("Cell 0").doesNotContain("Cell " + first);
            int ready = made.size();
            more.fire();
            body.layout();
            assertThat(made).as("cells created after the release").hasSize(ready);
            assertThat(visibleTexts(body, scene)).contains("Cell " + first).doesNotContain("Cell 0");
        });
    }

    /** A row that is narrower than its card has more lines than in the whole width. */
    @Test
    void aCardWithANarrowRowHasRoomForAllRows() {
        Fx.run(() -> {
            var narrow = new Label("Words of a row that takes only a part of the width of its card");
            narrow.setWrapText(true);
            narrow.setPrefWidth(100);
            var last = new Region();
            last.setMinHeight(100);
            var body = new PagedBody(LAYOUT, new SimpleObjectProperty<>(Body.of(Block.card(List.of(narrow, last)))),
                    new PagerWords("Previous", "More", (page, pages) -> page + "/" + pages));
            var scene = new Scene(new Pane(body), 1000, 1000);
            body.resize(1000, 1000);
            scene.getRoot().applyCss();
            body.layout();
            var card = (Region) Objects.requireNonNull(last.getParent());
            assertThat(narrow.getHeight()).as("height of several lines").isGreaterThan(40);
            assertThat(last.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(card.getHeight());
        });
    }

    private static void press(Button button) {
        button.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
    }

    private static List<String> visibleTexts(PagedBody body, Scene scene) {
        return body.lookupAll(".label").stream().map(Label.class::cast).filter(label -> label.localToScene(
                label.getLayoutBounds()).intersects(0, 0, scene.getWidth(), scene.getHeight())).map(Label::getText)
                .toList();
    }
}
