// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The style sheets of both densities, in the order in which they go into a scene. */
public final class Theme {

    private final List<String> packFonts;

    /**
     * The theme with the typefaces of a content pack.
     *
     * @param packFonts a style sheet for the pack's own languages, from {@link FontLoader}; empty when it has none
     */
    public Theme(List<String> packFonts) {
        this.packFonts = List.copyOf(packFonts);
    }

    /** The style sheets of the lobby for ordinary or high contrast. */
    public List<String> stylesheets(boolean highContrast) {
        return stylesheets(Density.LOBBY, highContrast);
    }

    /** The style sheets of a density for ordinary or high contrast; all but one are the same in both densities. */
    public List<String> stylesheets(Density density, boolean highContrast) {
        var tokens = Stream.of("tokens.css", "tokens-contrast.css").limit(highContrast ? 2 : 1);
        var rules = Stream.of("fonts.css", density.sheet(), "base.css", "controls.css", "features.css");
        return Stream.concat(Stream.concat(tokens, rules).map(Theme::url), packFonts.stream()).toList();
    }

    /**
     * The style sheets of reception's window.
     *
     * @param dark whether the system asks for light letters on a dark ground
     */
    public List<String> desk(boolean dark) {
        var tokens = Stream.of("tokens.css", "tokens-dark.css").limit(dark ? 2 : 1);
        var rules = Stream.of("fonts.css", Density.DESK.sheet(), "base.css", "controls.css", "desk.css");
        return Stream.concat(Stream.concat(tokens, rules).map(Theme::url), packFonts.stream()).toList();
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
