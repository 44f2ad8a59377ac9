// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The style sheets of the lobby, in the order in which they go into a scene. */
public final class Theme {

    private final List<String> ordinary;
    private final List<String> contrast;

    /**
     * The theme with the typefaces of a content pack.
     *
     * @param packFonts a style sheet for the pack's own languages, from {@link Fonts}; empty when it has none
     */
    public Theme(List<String> packFonts) {
        ordinary = sheets(packFonts, List.of("tokens.css"));
        contrast = sheets(packFonts, List.of("tokens.css", "tokens-contrast.css"));
    }

    /** The style sheets for ordinary or high contrast. */
    public List<String> stylesheets(boolean highContrast) {
        return highContrast ? contrast : ordinary;
    }

    private static List<String> sheets(List<String> packFonts, List<String> tokens) {
        var names = new ArrayList<>(tokens);
        names.addAll(List.of("fonts.css", "density-lobby.css", "base.css", "controls.css", "features.css"));
        var sheets = new ArrayList<>(names.stream().map(Theme::url).toList());
        sheets.addAll(packFonts);
        return List.copyOf(sheets);
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
