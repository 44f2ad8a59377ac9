// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.accessibility.AccessibilityRow;
import org.wego.kiosk.testing.Edges;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.ScreenPicture;
import org.wego.kiosk.testing.TextContrast.Reading;

/** Tests that every control shows its state: pressed, focused, selected or disabled. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackTest {

    /** The area of a visible change, in px: a square of 10 px or 4 mm. */
    private static final int CLEAR = 100;
    /** The only parts that are ever disabled. */
    private static final EnumSet<KitPart> DISABLED_AT_TIMES = EnumSet.of(KitPart.OUTLINED, KitPart.KEY);

    private int edges;
    private int rings;

    static Stream<Arguments> controls() {
        return layouts().flatMap(layout -> Stream.of(KitPart.values()).map(part -> Arguments.of(part, layout)));
    }

    static Stream<Arguments> controlsThatAreDisabled() {
        return layouts().flatMap(layout -> DISABLED_AT_TIMES.stream().map(part -> Arguments.of(part, layout)));
    }

    static Stream<ScreenLayout> layouts() {
        return Stream.of(false, true).flatMap(contrast -> Stream.of(
                new ScreenLayout(Orientation.VERTICAL, 1, false, contrast),
                new ScreenLayout(Orientation.VERTICAL, 2, false, contrast),
                new ScreenLayout(Orientation.HORIZONTAL, 1, false, contrast)));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aPressedControlLooksPressedAndIsReadable(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            var still = specimen.picture();
            specimen.set("pressed", true);
            assertThat(still.differing(specimen.picture())).isGreaterThan(CLEAR);
            assertThat(specimen.texts()).isNotEmpty().allSatisfy(text -> assertReadable(text, layout));
            specimen.set("pressed", false);
            assertThat(still.differing(specimen.picture())).as("pixels that differ after the release").isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aFocusedControlHasARingOfTwoMillimetres(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            var still = specimen.picture();
            specimen.set("focused", true);
            specimen.set("focus-visible", true);
            var focused = specimen.picture();
            rings++;
            assertThat(Edges.ringFaults(still, focused, specimen.bounds(), layout.portrait() ? 6 : 8)).isEmpty();
            // The ring is around the control and does not change it; the corners are left out because they are round.
            var bounds = specimen.bounds();
            double x = bounds.getWidth() / 5;
            double y = bounds.getHeight() * 2 / 5;
            var across = new BoundingBox(bounds.getMinX(), bounds.getMinY() + y, bounds.getWidth(),
                    bounds.getHeight() - 2 * y);
            var down = new BoundingBox(bounds.getMinX() + x, bounds.getMinY(), bounds.getWidth() - 2 * x,
                    bounds.getHeight());
            assertThat(focused.part(across).differing(still.part(across))).isZero();
            assertThat(focused.part(down).differing(still.part(down))).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void theEdgeOfEveryControlIsVisible(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            assertThat(Edges.faint(specimen.picture(), specimen.bounds())).isEmpty();
        });
        edges++;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSelectedSegmentIsRecognizableWithoutColour(ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = KitPart.SEGMENT.show(layout);
            var segment = (ToggleButton) specimen.target();
            assertThat(segment.isSelected()).isFalse();
            var other = specimen.picture();
            segment.setSelected(true);
            assertDiffer(other, specimen.picture());
            for (boolean pressed : List.of(false, true)) {
                specimen.set("pressed", pressed);
                assertThat(specimen.texts()).allSatisfy(text -> assertReadable(text, layout));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("controlsThatAreDisabled")
    void aDisabledControlIsRecognizableWithoutColourAndReadable(KitPart part, ScreenLayout layout) {
        Fx.run(() -> {
            var specimen = part.show(layout);
            var still = specimen.picture();
            specimen.target().setDisable(true);
            assertDiffer(still, specimen.picture());
            assertThat(specimen.texts()).isNotEmpty().allSatisfy(text -> assertReadable(text, layout));
        });
    }

    @AfterAll
    void reportResults() {
        AccessibilityRow.A07.measured(
                "%d edges of at least 3:1 and %d rings of at least 2.2 mm and 3:1, faint: 0; icons see A05".formatted(
                        edges, rings));
    }

    private static void assertDiffer(ScreenPicture one, ScreenPicture other) {
        assertThat(one.grey().differing(other.grey())).isGreaterThan(CLEAR);
    }

    private static void assertReadable(Reading text, ScreenLayout layout) {
        assertThat(text.ratio()).as(text.node()).isGreaterThanOrEqualTo(text.icon() ? 3 : layout.contrast() ? 10 : 7);
    }
}
