// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Edges;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Specimen;

/** Tests the controls at the sizes of reception's window: complete, readable, with a visible focus. */
@FxTest
class DeskDensityTest {

    /** The contrast that the standards require of text and of icons. */
    private static final double TEXT = 4.5;
    private static final double ICON = 3;
    private static final int RING = 2;

    static Stream<Arguments> parts() {
        return Stream.of(false, true)
                .flatMap(contrast -> Stream.of(KitPart.values())
                        .map(part -> Arguments.of(part, ScreenLayout.desk(contrast))));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyTextOfAPartIsCompleteAndReadable(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            assertThat(specimen.texts()).isNotEmpty().allSatisfy(text -> assertThat(text.ratio()).as(text.node())
                    .isGreaterThanOrEqualTo(text.icon() ? ICON : TEXT));
            assertThat(specimen.cut()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aFocusedPartHasARing(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            var still = specimen.picture();
            specimen.set("focused", true);
            specimen.set("focus-visible", true);
            assertThat(Edges.ringFaults(still, specimen.picture(), specimen.bounds(), RING)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theEdgeOfEveryPartIsVisible(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            assertThat(Edges.faint(specimen.picture(), specimen.bounds())).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cardsTextsAndFieldsAreCompleteAndReadable(boolean contrast) {
        Fx.run(() -> {
            var card = new VBox(TextLabels.title("Line 470"), TextLabels.name("Seen here in May 2022"),
                    TextLabels.body("Jongno 1-ga"),
                    TextLabels.small("Published before June 2017"), TextLabels.muted("Check the sign at the stop"),
                    field());
            card.getStyleClass().add("card");
            var specimen = Specimen.of(ScreenLayout.desk(contrast), card, 320, 220);
            assertThat(specimen.texts()).hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(text -> assertThat(text.ratio()).as(text.node()).isGreaterThanOrEqualTo(TEXT));
            assertThat(specimen.cut()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFocusedFieldHasARing(boolean contrast) {
        Fx.run(() -> {
            var specimen = Specimen.of(ScreenLayout.desk(contrast), field(), 200, 34);
            var still = specimen.picture();
            specimen.set("focus-visible", true);
            assertThat(Edges.ringFaults(still, specimen.picture(), specimen.bounds(), RING)).isEmpty();
        });
    }

    /** The usual height for use with a mouse. */
    @ParameterizedTest
    @EnumSource(names = {"PRIMARY", "OUTLINED", "QUIET", "SEGMENT", "IN_A_ROW"})
    void controlsHaveTheHeightOfADesktopProgram(KitPart part) {
        Fx.run(() -> {
            var specimen = part.natural(ScreenLayout.desk(false));
            assertThat(specimen.height()).isBetween(32.0, 36.0);
        });
    }

    @Test
    void textsHaveTheSizeOfADesktopProgram() {
        Fx.run(() -> {
            var texts = List.<Function<String, Region>>of(TextLabels::body, TextLabels::small, TextLabels::muted);
            assertThat(texts).allSatisfy(maker -> assertThat(
                    Specimen.of(ScreenLayout.desk(false), maker.apply("Jongno")).letterSizes()).isNotEmpty()
                    .allSatisfy(size -> assertThat(size).isBetween(13.9, 16.1)));
        });
    }

    private static TextField field() {
        var field = new TextField("470");
        field.getStyleClass().add("field");
        return field;
    }
}
