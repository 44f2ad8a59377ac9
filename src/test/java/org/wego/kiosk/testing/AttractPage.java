// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The greeting. */
public final class AttractPage extends ScreenPage {

    AttractPage(Glass glass) {
        super(glass);
    }

    /** The welcomes, each in the language of its row. */
    public List<String> welcomes() {
        return glass.texts(".text-greeting");
    }

    /** The height of the name of the organisation in its wordmark, px; 0 without one. */
    public double heightOfName() {
        return glass.places(".wordmark .text-hero").stream().mapToDouble(AttractPage::height).findFirst().orElse(0);
    }

    private static double height(String place) {
        var bounds = place.substring(place.lastIndexOf("] ") + 2);
        var numbers = Pattern.compile("-?\\d+").matcher(bounds).results().map(MatchResult::group)
                .map(Integer::valueOf).toList();
        return numbers.get(3) - numbers.get(1);
    }

    /** Touches a button that can be used before a language is chosen. */
    public void choose(String offer) {
        touch(offer);
    }

    /** Touches the row with this welcome. */
    public HomePage touchWelcome(String welcome) {
        touch(welcome);
        return new HomePage(glass);
    }
}
