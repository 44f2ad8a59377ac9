// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

@FxTest
class WrappingLabelTest {

    private static final double WIDTH = 300;

    /** A combining mark without a precomposed letter, a stress mark, Arabic, Hebrew, Hindi and Thai. */
    @ParameterizedTest
    @ValueSource(strings = {"The school of public affairs and administration, Z\u0300agreb",
            "\u0437\u0430\u043c\u043e\u0301\u043a and the school of public affairs and administration",
            "\u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u0627\u0644\u0645\u062f\u064a\u0646\u0629"
                    + " \u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u0627\u0644\u0645\u062f\u064a\u0646\u0629",
            "\u05d0\u05d1\u05d2 \u05d0\u05d1\u05d2 \u05d0\u05d1\u05d2 \u05d0\u05d1\u05d2 \u05d0\u05d1\u05d2 \u05d0\u05d1\u05d2",
            "\u0928\u0917\u0930\u093f \u0928\u0917\u0930\u093f \u0928\u0917\u0930\u093f \u0928\u0917\u0930\u093f",
            "\u0e19\u0e31\u0e01\u0e17\u0e48\u0e2d\u0e07\u0e40\u0e17\u0e35\u0e48\u0e22\u0e27\u0e08\u0e32\u0e01"
                    + "\u0e17\u0e31\u0e48\u0e27\u0e42\u0e25\u0e01"})
    void aTextWithShapedLettersStaysWithinItsLabel(String words) {
        var drawn = Fx.get(() -> drawn(words, WIDTH).getBoundsInParent());
        assertThat(drawn.getMaxX()).isBetween(WIDTH / 3, WIDTH);
        assertThat(drawn.getHeight()).as("more than one line").isGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource({"1000, Informationszentrum", "300, 'Informations-\nzentrum'"})
    void aSoftHyphenIsDrawnWhereALineEndsAndNowhereElse(double width, String seen) {
        assertThat(Fx.get(() -> drawn("Informations\u00ADzentrum", width).getText())).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"1000, Informationszentrum", "300, 'Informations\nzentrum'"})
    void aLineEndsAtAZeroWidthSpaceWithoutAHyphen(double width, String seen) {
        assertThat(Fx.get(() -> drawn("Informations\u200Bzentrum", width).getText())).isEqualTo(seen);
    }

    private static Text drawn(String words, double width) {
        var label = TextLabels.label(words);
        label.setStyle("-fx-font-size: 40px");
        var pane = new Pane(label);
        new Scene(pane, width, WIDTH);
        pane.applyCss();
        label.resize(width, label.prefHeight(width));
        label.layout();
        return (Text) label.lookup(".text");
    }
}
