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

/** How sure a line is, and of which group it is, are told without colour. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutColourTest {

    /** A square of 8 px, 3 mm: as large as the stroke of a figure on a badge. */
    private static final int CLEAR = 64;
    private static final ScreenLayout PORTRAIT = new ScreenLayout(Orientation.VERTICAL, 1, false, false);

    private int pairs;

    static Stream<ScreenLayout> frames() {
        return Stream.of(Orientation.values()).flatMap(way -> Stream.of(false, true)
                .flatMap(large -> Stream.of(false, true)
                        .map(contrast -> new ScreenLayout(way, large ? 2 : 1, false, contrast))));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theFindingsOnABadge(ScreenLayout frame) {
        assertThat(alike(frame, List.of(StopCertainty.values()), result -> KitPart.badge(frame, "blue", result)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theFindingsInTheLegend(ScreenLayout frame) {
        assertThat(alike(frame, List.of(StopCertainty.values()), LineBadge::sample)).isEmpty();
    }

    /** In the colours of one group, so that only the shape can tell. */
    @ParameterizedTest
    @MethodSource("frames")
    void theGroupsOnABadge(ScreenLayout frame) {
        assertThat(alike(frame, List.of(BusGroup.BadgeShape.values()),
                shape -> KitPart.badge(frame, shaped(shape), StopCertainty.SEEN_HERE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theGroupsOnTheirChips(ScreenLayout frame) {
        assertThat(alike(frame, List.of(BusGroup.BadgeShape.values()),
                shape -> new GroupChip(shaped(shape), frame.em() * 0.6))).isEmpty();
    }

    @Test
    void badgesThatAreAlikeAreFound() {
        assertThat(
                alike(PORTRAIT, List.of("one", "other"), _ -> KitPart.badge(PORTRAIT, "blue", StopCertainty.NOT_SEEN)))
                .containsExactly("one and other differ in 0 px");
    }

    /** Amber and green of one brightness: whoever sees no colours sees one badge. */
    @Test
    void badgesThatDifferInColourOnlyAreFound() {
        var blue = KitPart.group("blue");
        assertThat(alike(PORTRAIT, List.of("#996B00", "#008000"), colour -> {
            var rgb = new Rgb(colour);
            return KitPart.badge(PORTRAIT, new BusGroup(blue.id(), blue.name(), blue.type(), blue.meaning(),
                    blue.shape(), rgb, rgb, blue.mark(), blue.noneListed(), blue.provenance()),
                    StopCertainty.SEEN_HERE);
        })).singleElement().asString().startsWith("#996B00 and #008000 differ in");
    }

    @AfterAll
    void sayWhatWasSeen() {
        AccessibilityRow.A08.measured(
                "%d pairs of findings and groups in greyscale: those alike are the two planted ones".formatted(
                        pairs));
    }

    private <T> List<String> alike(ScreenLayout frame, List<T> values, Function<T, Region> part) {
        var pictures = values.stream().map(value -> Fx.get(() -> picture(frame, part.apply(value)))).toList();
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

    private static ScreenPicture picture(ScreenLayout frame, Region part) {
        return Specimen.of(frame, part).picture().grey();
    }

    private static BusGroup shaped(BusGroup.BadgeShape shape) {
        var blue = KitPart.group("blue");
        return new BusGroup(blue.id(), blue.name(), blue.type(), blue.meaning(), shape, blue.livery(), blue.plate(),
                blue.mark(), blue.noneListed(), blue.provenance());
    }
}
