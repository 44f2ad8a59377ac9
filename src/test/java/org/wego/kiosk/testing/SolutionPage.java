// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** What the city shares. */
public final class SolutionPage extends ScreenPage {

    SolutionPage(Glass glass) {
        super(glass);
    }

    /** The fields, in order. */
    public List<String> areas() {
        return texts(".area");
    }

    /** Whether there is a film to play. */
    public boolean hasFilm() {
        return texts().contains("Play the video");
    }
}
