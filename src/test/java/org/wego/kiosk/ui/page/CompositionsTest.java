// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Tests which composition of a body is shown. */
@FxTest
class CompositionsTest {

    private static final ScreenLayout LAYOUT = new ScreenLayout(Orientation.VERTICAL, 1, false, false);

    private final List<String> created = new ArrayList<>();

    @Test
    void theFirstCompositionIsShownIfItFits() {
        Fx.run(() -> {
            var body = laidOut(body("full", 300).orDenser(() -> body("dense", 200)), 1000);
            assertThat(shown(body)).containsExactly("full");
            assertThat(created).as("the other one is not even created").containsExactly("full");
        });
    }

    @Test
    void theNextCompositionIsShownIfTheFirstNeedsAPageMore() {
        Fx.run(() -> {
            var body = laidOut(body("full", 600, 600).orDenser(() -> body("dense", 400, 400))
                    .orDenser(() -> body("densest", 100)), 1000);
            assertThat(body.pageCountProperty().get()).isEqualTo(1);
            assertThat(shown(body)).containsExactly("dense", "dense");
        });
    }

    @Test
    void withoutAFittingCompositionTheFewestPagesWin() {
        Fx.run(() -> {
            var body = laidOut(body("full", 800, 800, 800).orDenser(() -> body("dense", 800, 800))
                    .orDenser(() -> body("other", 700, 700)), 1000);
            assertThat(body.pageCountProperty().get()).isEqualTo(2);
            assertThat(shown(body)).containsExactly("dense");
        });
    }

    /** The header area takes what the body does not need. */
    @Test
    void theBodyTellsTheHeightItNeeds() {
        Fx.run(() -> {
            var body = laidOut(body("full", 300, 200).orDenser(() -> body("dense", 100)), 1000);
            assertThat(body.fit(1000, 900)).isEqualTo(500 + LAYOUT.gap());
            assertThat(body.fit(1000, 400)).isEqualTo(100);
            assertThat(body.fit(1000, 50)).as("pages take the whole room").isEqualTo(50);
        });
    }

    @Test
    void whatIsAboveTheBodyIsAboveEachComposition() {
        Fx.run(() -> {
            var above = region("above", 100);
            var body = laidOut(body("full", 950).orDenser(() -> body("dense", 300))
                    .between(List.of(Block.whole(above)), List.of()), 1000);
            assertThat(shown(body)).containsExactly("above", "dense");
        });
    }

    private Body body(String name, double... heights) {
        created.add(name);
        var blocks = new ArrayList<Block>();
        for (double height : heights) {
            blocks.add(Block.whole(region(name, height)));
        }
        return new Body(List.of(), blocks, List.of(), 1);
    }

    private static Region region(String name, double height) {
        var region = new Region();
        region.setId(name);
        region.getStyleClass().add("part");
        region.setMinHeight(height);
        region.setPrefHeight(height);
        return region;
    }

    private static PagedBody laidOut(Body content, double height) {
        var body = new PagedBody(LAYOUT, new SimpleObjectProperty<>(content),
                new PagerWords("Previous", "More", (page, pages) -> page + "/" + pages));
        var scene = new Scene(new Pane(body), 1000, height);
        body.resize(1000, height);
        scene.getRoot().applyCss();
        body.layout();
        return body;
    }

    private static List<String> shown(PagedBody body) {
        return body.lookupAll(".part").stream().map(part -> part.getId()).toList();
    }
}
