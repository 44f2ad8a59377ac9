// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The style sheets of both densities, in the order in which a scene needs them. */
public final class Theme {

    private final List<String> packFonts;

    /**
     * Creates the theme with the fonts of a content pack.
     *
     * @param packFonts style sheets for the fonts of the pack, from {@link FontLoader}; empty if the pack has no fonts
     */
    public Theme(List<String> packFonts) {
        this.packFonts = List.copyOf(packFonts);
    }

    /** The style sheets of the lobby for ordinary or high contrast. */
    public List<String> stylesheets(boolean highContrast) {
        return stylesheets(Density.LOBBY, highContrast);
    }

    /** The style sheets of a density for ordinary or high contrast; only one differs between densities. */
    public List<String> stylesheets(Density density, boolean highContrast) {
        var tokens = Stream.of("tokens.css", "tokens-tasks.css", "tokens-contrast.css").limit(highContrast ? 3 : 2);
        var rules = Stream.of("fonts.css", density.sheet(), "base.css", "controls.css", "features.css");
        return Stream.concat(Stream.concat(tokens, rules).map(Theme::url), packFonts.stream()).toList();
    }

    /**
     * The style sheets of reception's window.
     *
     * @param dark whether the system uses a dark colour scheme
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
