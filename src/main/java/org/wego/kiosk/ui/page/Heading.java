// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * What stands above a screen.
 *
 * @param title in a few words; a line break where it may break
 * @param subtitle in one line
 * @param above a mark that stands above the title
 */
public record Heading(String title, Optional<String> subtitle, Optional<? extends Region> above) {

    public Heading(String title) {
        this(title, Optional.empty(), Optional.empty());
    }

    public Heading(String title, String subtitle) {
        this(title, Optional.of(subtitle), Optional.empty());
    }
}
