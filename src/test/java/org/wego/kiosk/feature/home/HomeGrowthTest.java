// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.control.Tile;
import org.wego.kiosk.ui.control.TileFact;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.ui.page.PagerWords;
import org.wego.kiosk.ui.page.TaskColour;

/** Tests that the home screen can grow: up to twelve subjects are on one page. */
@FxTest
class HomeGrowthTest {

    /** The room that a header area of the least height leaves to the tiles. */
    private static final double[] PORTRAIT = {1000, 1101};
    private static final double[] LANDSCAPE = {1300, 896};

    @ParameterizedTest
    @MethodSource("cases")
    void allSubjectsAreOnOnePage(String lang, Orientation shape, int count) {
        Fx.run(() -> {
            var body = show(lang, shape, count);
            assertThat(body.pageCountProperty().get()).isOne();
            var tiles = body.lookupAll(".tile");
            assertThat(tiles).hasSize(count);
            for (var node : tiles) {
                var tile = (Tile) node;
                double room = tile.getWidth() - tile.getInsets().getLeft() - tile.getInsets().getRight();
                assertThat(tile.prefHeight(tile.getWidth())).as(tile.getAccessibleText())
                        .isLessThanOrEqualTo(tile.getHeight() + 0.5);
                if (!List.of("zh", "ja").contains(lang)) {
                    assertThat(TextFit.widestWord(tile)).as(tile.getAccessibleText()).isLessThanOrEqualTo(room);
                }
                assertThat(tile.getHeight()).isGreaterThanOrEqualTo(shape == Orientation.VERTICAL ? 56 : 74);
            }
        });
    }

    private static PagedBody show(String lang, Orientation shape, int count) {
        var layout = new ScreenLayout(shape, 1, false, false);
        var context = Visits.in(lang).context();
        var model = new HomeViewModel(Contents.sample(), context);
        var screen = new HomeScreen(model, tiles(model, count), context, layout);
        var body = new PagedBody(layout, screen.body(), new PagerWords("", "", (_, _) -> ""));
        body.getStyleClass().addAll("kiosk", shape == Orientation.VERTICAL ? "portrait" : "landscape", "base-" + lang);
        var scene = new Scene(body);
        scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(false));
        double[] size = shape == Orientation.VERTICAL ? PORTRAIT : LANDSCAPE;
        body.resize(size[0], size[1]);
        body.applyCss();
        body.layout();
        return body;
    }

    /** The tiles of the pack, repeated under other destinations. */
    private static List<HomeTile> tiles(HomeViewModel model, int count) {
        var known = model.tiles();
        var tiles = new ArrayList<HomeTile>();
        IntStream.range(0, count).mapToObj(i -> known.get(i % known.size())).forEach(tiles::add);
        if (count > known.size()) {
            tiles.set(known.size(), new HomeTile(Pictogram.BELL, TaskColour.HOME, tiles.getFirst().name(),
                    List.of(TileFact.of("12")), new Destination.Home(), false));
        }
        return tiles;
    }

    private static Stream<Arguments> cases() {
        return Stream.of("en", "ko", "zh", "ja", "ru").flatMap(lang -> Stream.of(Orientation.values())
                .flatMap(shape -> Stream.of(4, 6, 7, 9, 12).map(count -> arguments(lang, shape, count))));
    }
}
