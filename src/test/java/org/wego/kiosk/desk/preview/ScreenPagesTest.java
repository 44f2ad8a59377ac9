// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.ui.page.PagerWords;

/** The preview turns to the page of the edited text. */
@FxTest
class ScreenPagesTest {

    private static final ScreenLayout LAYOUT = new ScreenLayout(Orientation.VERTICAL, 1, false, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // the most important text first, however many pages are before it
            "gamma|alpha|3", "beta|gamma|2",
            // the whole text before a part of another, and a part before nothing
            "bet|gamma|2", "absent|gamma|3",
            // two letters are part of too many texts
            "am|zz|1",
            // lines, spaces and hyphens as they are drawn
            "del\u00adta\u00a0x|zz|4", "one\u2011two|zz|4",
            // nothing of it: the first page
            "absent|zz|1"})
    void itTurnsToTheFirstPageWithTheText(String first, String second, int page) {
        assertThat(turned(0, List.of(first, second))).isEqualTo(page);
    }

    @Test
    void aTextOnSeveralPagesLeavesThePresentOne() {
        assertThat(turned(2, List.of("common"))).isEqualTo(3);
        assertThat(turned(1, List.of("absent", "common"))).isEqualTo(2);
    }

    @Test
    void aScreenThatIsNotLaidOutYetIsTurnedWhenItIs() {
        var body = Fx.get(() -> {
            var pages = body();
            new ScreenPages(pages).turnTo(List.of("gamma"));
            assertThat(pages.pageProperty().get()).isZero();
            return pages;
        });
        Fx.run(() -> layOut(body));
        Fx.run(body::layout);
        assertThat(Fx.get(() -> body.pageProperty().get())).isEqualTo(2);
    }

    /** The page that is shown after a search, from 1. */
    private static int turned(int before, List<String> sought) {
        return Fx.get(() -> {
            var body = body();
            layOut(body);
            body.turnTo(before);
            new ScreenPages(body).turnTo(sought);
            return body.pageProperty().get() + 1;
        });
    }

    private static void layOut(PagedBody body) {
        new Scene(new Pane(body), 1000, 400);
        body.resize(1000, 400);
        body.applyCss();
        body.layout();
    }

    /** Four pages with one text each, and a text that three of them have. */
    private static PagedBody body() {
        return new PagedBody(LAYOUT, new SimpleObjectProperty<>(Body.of(Stream
                .of("alpha", "beta common", "gamma common", "delta x one-two common").map(ScreenPagesTest::block)
                .toArray(Block[]::new))), new PagerWords("Previous", "More", (page, pages) -> page + "/" + pages));
    }

    private static Block block(String text) {
        var label = new Label(text);
        label.setMinHeight(250);
        label.setMaxHeight(Region.USE_PREF_SIZE);
        return Block.whole(label);
    }
}
