// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DisplayProfileTest {

    @Test
    void theDefaultDisplaysHavePixelsOfAKnownSize() {
        assertThat(DisplayProfile.PORTRAIT.millimetresPerPixel()).isCloseTo(0.369, within(0.0005));
        assertThat(DisplayProfile.LANDSCAPE.millimetresPerPixel()).isCloseTo(0.277, within(0.0005));
    }

    @Test
    void theLower1138PixelsOfTheDefaultPortraitAreWithinReach() {
        assertThat(DisplayProfile.PORTRAIT.outOfReach()).isCloseTo(782, within(1.0));
        assertThat(DisplayProfile.LANDSCAPE.outOfReach()).isZero();
    }

    @Test
    void aSharperPanelOfTheSameSizeIsComposedAlike() {
        var sharp = new DisplayProfile(32, 2160, 3840, 700);
        assertThat(sharp.outOfReach()).isEqualTo(DisplayProfile.PORTRAIT.outOfReach());
    }

    @Test
    void aHigherDisplayLeavesLessWithinReach() {
        var higher = new DisplayProfile(32, 1080, 1920, 750);
        assertThat(higher.outOfReach()).isGreaterThan(DisplayProfile.PORTRAIT.outOfReach() + 130);
    }

    @Test
    void aDisplayMountedTooHighOrTooLowIsReported() {
        assertThat(DisplayProfile.PORTRAIT.mountingProblem()).isEmpty();
        assertThat(DisplayProfile.LANDSCAPE.mountingProblem()).isEmpty();
        assertThat(new DisplayProfile(32, 1080, 1920, 900).mountingProblem()).get().asString()
                .contains("900 to 1420 mm above the floor").contains("400 to 700 mm");
        assertThat(new DisplayProfile(32, 1080, 1920, 300).mountingProblem()).isPresent();
    }

    @Test
    void impossibleValuesAreRefusedWithAMessage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayProfile(3, 1080, 1920, 700))
                .withMessageContaining("diagonalInches 3.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayProfile(32, 10, 1920, 700))
                .withMessageContaining("10x1920");
        assertThatIllegalArgumentException().isThrownBy(() -> new DisplayProfile(32, 1080, 1920, 7000))
                .withMessageContaining("lowerEdgeMillimetres 7000");
    }
}
