// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * The title of a screen, with a subtitle and a mark.
 *
 * @param title a few words, with a line break at the best place to wrap
 * @param subtitle one line below the title
 * @param above a mark above the title
 */
public record Heading(String title, Optional<String> subtitle, Optional<? extends Region> above) {

    public Heading(String title) {
        this(title, Optional.empty(), Optional.empty());
    }

    public Heading(String title, String subtitle) {
        this(title, Optional.of(subtitle), Optional.empty());
    }
}
