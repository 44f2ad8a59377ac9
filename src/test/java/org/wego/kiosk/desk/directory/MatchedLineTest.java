// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.search.MatchedText.MatchedPart;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A line of a result where there is no room for all of it. */
@FxTest
class MatchedLineTest {

    private static final double ROOM = 90;

    @Test
    void aShortTextWithoutAMatchIsCutOffWithinItsRoom() {
        assertThat(widths(new MatchedPart("Middle of Jong-ro", false))).allMatch(width -> width <= ROOM);
    }

    @Test
    void theNameOfAFieldBeforeAMatchStaysWhole() {
        var widths = widths(new MatchedPart("Phone: ", false), new MatchedPart("720", true),
                new MatchedPart(" and a long text after it", false));
        assertThat(widths.subList(0, 2)).isEqualTo(widths(new MatchedPart("Phone: ", false),
                new MatchedPart("720", true)));
    }

    private static List<Double> widths(MatchedPart... parts) {
        return Fx.get(() -> {
            var line = MatchedLine.of(List.of(parts), "text");
            var root = new StackPane(line);
            var _ = new Scene(root, ROOM, 40);
            Fx.layOut(root);
            return line.getChildrenUnmodifiable().stream().flatMap(node -> Stream.of((Label) node))
                    .map(Label::getWidth).toList();
        });
    }
}
