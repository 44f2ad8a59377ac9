// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.accessibility.AccessibilityRow;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.Rgb;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.ScreenPicture;
import org.wego.kiosk.testing.Specimen;
import org.wego.kiosk.ui.line.GroupChip;
import org.wego.kiosk.ui.line.LineBadge;

/** Tests that the certainty of a stop and the line group are recognizable without colour. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutColourTest {

    /** The area of a visible difference, in px: a square of 8 px or 3 mm, the width of a stroke on a badge. */
    private static final int CLEAR = 64;
    private static final ScreenLayout PORTRAIT = new ScreenLayout(Orientation.VERTICAL, 1, false, false);

    private int pairs;

    static Stream<ScreenLayout> layouts() {
        return Stream.of(Orientation.values()).flatMap(orientation -> Stream.of(false, true)
                .flatMap(large -> Stream.of(false, true)
                        .map(contrast -> new ScreenLayout(orientation, large ? 2 : 1, false, contrast))));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void certaintiesOnABadgeDiffer(ScreenLayout layout) {
        assertThat(alike(layout, List.of(StopCertainty.values()), result -> KitPart.badge(layout, "blue", result)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void certaintiesInTheLegendDiffer(ScreenLayout layout) {
        assertThat(alike(layout, List.of(StopCertainty.values()),
                result -> LineBadge.sample(layout, shaped(BusGroup.BadgeShape.CIRCLE), result))).isEmpty();
    }

    /** In the colours of one group, so that only the shapes differ. */
    @ParameterizedTest
    @MethodSource("layouts")
    void groupsOnABadgeDiffer(ScreenLayout layout) {
        assertThat(alike(layout, List.of(BusGroup.BadgeShape.values()),
                shape -> KitPart.badge(layout, shaped(shape), StopCertainty.SEEN_HERE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void groupsOnChipsDiffer(ScreenLayout layout) {
        assertThat(alike(layout, List.of(BusGroup.BadgeShape.values()),
                shape -> new GroupChip(shaped(shape), layout.em() * 0.6))).isEmpty();
    }

    @Test
    void identicalBadgesAreDetected() {
        assertThat(
                alike(PORTRAIT, List.of("one", "other"), _ -> KitPart.badge(PORTRAIT, "blue", StopCertainty.NOT_SEEN)))
                .containsExactly("one and other differ in 0 px");
    }

    /** Amber and green of the same brightness, which look alike without colour. */
    @Test
    void badgesThatDifferInColourOnlyAreDetected() {
        var blue = KitPart.group("blue");
        assertThat(alike(PORTRAIT, List.of("#996B00", "#008000"), colour -> {
            var rgb = new Rgb(colour);
            return KitPart.badge(PORTRAIT, new BusGroup(blue.id(), blue.name(), blue.type(), blue.meaning(),
                    blue.shape(), rgb, rgb, blue.mark(), blue.noneListed(), blue.provenance()),
                    StopCertainty.SEEN_HERE);
        })).singleElement().asString().startsWith("#996B00 and #008000 differ in");
    }

    @AfterAll
    void reportResults() {
        AccessibilityRow.A08.measured(
                "%d pairs of findings and groups in greyscale: those alike are the two planted ones".formatted(
                        pairs));
    }

    private <T> List<String> alike(ScreenLayout layout, List<T> values, Function<T, Region> part) {
        var pictures = values.stream().map(value -> Fx.get(() -> picture(layout, part.apply(value)))).toList();
        var alike = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                int differing = pictures.get(i).differing(pictures.get(j));
                pairs++;
                if (differing < CLEAR) {
                    alike.add(values.get(i) + " and " + values.get(j) + " differ in " + differing + " px");
                }
            }
        }
        return alike;
    }

    private static ScreenPicture picture(ScreenLayout layout, Region part) {
        return Specimen.of(layout, part).picture().grey();
    }

    private static BusGroup shaped(BusGroup.BadgeShape shape) {
        var blue = KitPart.group("blue");
        return new BusGroup(blue.id(), blue.name(), blue.type(), blue.meaning(), shape, blue.livery(), blue.plate(),
                blue.mark(), blue.noneListed(), blue.provenance());
    }
}
