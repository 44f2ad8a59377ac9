// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.Optional;

/**
 * What stands above a screen.
 *
 * @param title in a few words; a line break where it may break
 * @param subtitle in one line
 */
public record Heading(String title, Optional<String> subtitle) {

    public Heading(String title) {
        this(title, Optional.empty());
    }

    public Heading(String title, String subtitle) {
        this(title, Optional.of(subtitle));
    }
}
