// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The policies that the city shares. */
public final class SolutionPage extends ScreenPage {

    SolutionPage(Glass glass) {
        super(glass);
    }

    /** The fields, in order. */
    public List<String> areas() {
        return texts(".area");
    }

    /** Whether the screen has a film. */
    public boolean hasFilm() {
        return texts().contains("Play the video");
    }
}
