// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.accessibility.AccessibilityRow;
import org.wego.kiosk.testing.FxTest;

/** Measures rows of the accessibility table on every screen, in every language, shape and mode. */
@FxTest
public class TourAccessibilityTest {

    private AccessibilityCheck seen = new AccessibilityCheck();

    @BeforeEach
    void walkTheMatrix() {
        seen = TourMatrix.walkedBy(AccessibilityCheck.class, AccessibilityCheck::new);
    }

    @Test
    @DisplayName("A01 height of letters")
    void a01() {
        AccessibilityRow.A01.measured(
                "Hangul, Han, kana at least %s mm; Latin at least %s mm".formatted(seen.wideInk, seen.latinInk));
        assertThat(seen.wideInk.value()).as(seen.wideInk.toString()).isGreaterThanOrEqualTo(12);
        assertThat(seen.latinInk.value()).as(seen.latinInk.toString()).isGreaterThanOrEqualTo(7.25);
    }

    @Test
    @DisplayName("A04 nothing is cut, overlaps or lies outside, and at 200 % all of it has grown")
    void a04() {
        AccessibilityRow.A04.measured(
                "%d faults: %,d screens and states in %d languages, 2 shapes, %d variants, on %,d pages".formatted(
                        seen.layoutFaults.size(), seen.pictures(), TourMatrix.LANGUAGES.size(), TourPages.MATRIX.size(),
                        seen.pages));
        assertThat(seen.layoutFaults).isEmpty();
    }

    @Test
    @DisplayName("A10 no control with an icon only")
    void a10() {
        AccessibilityRow.A10.measured("%d of %,d controls".formatted(seen.iconsOnly.size(), seen.controls));
        assertThat(seen.iconsOnly).isEmpty();
    }

    @Test
    @DisplayName("A14 typefaces and lines of paragraphs")
    void a14() {
        AccessibilityRow.A14.measured(
                "faces %s; sentences of several lines: least line height %s".formatted(seen.fonts, seen.lineHeight));
        assertThat(seen.fonts).allMatch(font -> font.matches("(Pretendard JP|Noto Sans SC) (Medium|SemiBold|Bold)"));
        assertThat(seen.lineHeight.value()).as(seen.lineHeight.toString()).isGreaterThanOrEqualTo(1.4);
    }

    @Test
    @DisplayName("B01 touch targets")
    void b01() {
        AccessibilityRow.B01.measured("shortest side %s mm".formatted(seen.side));
        assertThat(seen.side.value()).as(seen.side.toString()).isGreaterThanOrEqualTo(20);
    }

    @Test
    @DisplayName("B02 gaps between targets")
    void b02() {
        AccessibilityRow.B02.measured("smallest gap %s mm".formatted(seen.gap));
        assertThat(seen.gap.value()).as(seen.gap.toString()).isGreaterThanOrEqualTo(4);
    }

    @Test
    @DisplayName("B06 controls between 400 and 1220 mm above the floor")
    void b06() {
        AccessibilityRow.B06.measured("from %s to %s mm above the floor".formatted(seen.lowest, seen.highest));
        assertThat(seen.lowest.value()).as(seen.lowest.toString()).isGreaterThanOrEqualTo(400);
        assertThat(seen.highest.value()).as(seen.highest.toString()).isLessThanOrEqualTo(1220);
    }

    @Test
    @DisplayName("B08 reach mode: everything at or below 1120 mm")
    void b08() {
        var beyond = seen.beyondReach();
        AccessibilityRow.B08
                .measured("highest control in reach mode %s mm; texts only above it: %d on %,d screens".formatted(
                        seen.highestInReach, beyond.size(), seen.screensInReach()));
        assertThat(seen.highestInReach.value()).as(seen.highestInReach.toString())
                .isLessThanOrEqualTo(AccessibilityCheck.REACH);
        assertThat(beyond).isEmpty();
    }

    @Test
    @DisplayName("D01 speech covers every text and every control")
    void d01() {
        AccessibilityRow.D01
                .measured("%,d texts and %,d controls on %,d pages, not spoken: %d".formatted(seen.texts, seen.controls,
                        seen.pages,
                        seen.unspoken.size()));
        assertThat(seen.unspoken).isEmpty();
        assertThat(seen.unnamed).as("for the screen readers of Windows and macOS").isEmpty();
    }

    @Test
    @DisplayName("D05 speech in the language shown")
    void d05() {
        AccessibilityRow.D05.measured(
                "texts read in a language that is not written so: %d on %,d pages".formatted(seen.misread.size(),
                        seen.pages));
        assertThat(seen.misread).isEmpty();
    }

    @Test
    @DisplayName("E01 the five ways out keep their place and size")
    void e01() {
        AccessibilityRow.E01.measured(
                "%d of %,d pages differ from others of the same language and mode".formatted(seen.otherBars.size(),
                        seen.pages));
        assertThat(seen.otherBars).isEmpty();
    }
}
