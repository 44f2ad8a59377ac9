// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.font.BundledCharacters;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.font.CharacterSet;
import org.wego.kiosk.font.FontChain;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.UnusableFileException;

/** Finds the characters of a pack that no font can draw. */
public final class Glyphs {

    public static final String HINT = "write it differently, or add a typeface to 'fonts' that has all letters of the"
            + " language";

    private static final int MAX_NAMED = 5;

    private final FontChain chain;
    private final Map<String, String> unreadable = new LinkedHashMap<>();
    /** Languages whose font cannot be read. The font is reported; the characters of these languages are not checked. */
    private final Set<Lang> unknown = new HashSet<>();

    /**
     * Reads which characters the fonts of a pack's languages have.
     *
     * @throws IllegalStateException when a font of the program cannot be read
     */
    public Glyphs(Manifest manifest, PackSource source, BundledCharacters bundled) {
        manifest.languages().forEach(language -> readBundled(bundled, BundledFont.of(language.tag())));
        var ofPack = new HashMap<Lang, CharacterSet>();
        for (int i = 0; i < manifest.fonts().size(); i++) {
            var font = manifest.fonts().get(i);
            try {
                var file = source.read(font.file());
                if (!MediaRule.isFont(file)) {
                    throw new UnusableFileException("the file is not a font", "use another one");
                }
                var characters = CharacterSet.of(file);
                font.languages().forEach(lang -> ofPack.put(lang, characters));
            } catch (UnusableFileException e) {
                // MediaRule reports this.
                unknown.addAll(font.languages());
            } catch (IOException | RuntimeException e) {
                unreadable.put("/fonts/" + i + "/file", "'" + font.file() + "' cannot be read as a font");
                unknown.addAll(font.languages());
            }
        }
        this.chain = new FontChain(bundled,
                manifest.languages().stream().map(Manifest.Language::tag).toList(), ofPack);
    }

    /**
     * Reads a bundled font before any text is checked, because a damaged program must not look like damaged content.
     */
    private static void readBundled(BundledCharacters bundled, BundledFont typeface) {
        try {
            bundled.of(typeface);
        } catch (IOException e) {
            // Not as the cause: reports quote the message of the innermost cause, and this one is more useful.
            var damaged = new IllegalStateException("the typeface " + typeface.files().getFirst()
                    + " is missing or damaged: install the program again");
            damaged.addSuppressed(e);
            throw damaged;
        }
    }

    /** The messages about fonts that cannot be read, by pointer in the manifest. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    /** The characters of a text that no font has, for a message; empty when all can be drawn. */
    public String lacking(Lang lang, String text) {
        if (unknown.contains(lang)) {
            return "";
        }
        try {
            return chain.lacking(lang, text).stream().limit(MAX_NAMED)
                    .map(c -> String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(c), c))
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own typefaces cannot be read: install the program again", e);
        }
    }

    /** A telephone number with the no-break characters that keep it on one line. */
    String asDrawn(PhoneNumber number) {
        var main = number.main();
        return main.replace(' ', '\u00a0').replace('-', '\u2011') + number.written().substring(main.length());
    }

    /** The message about characters that are missing on the screens of some languages. */
    public static String message(String characters, Collection<Lang> shown) {
        return "no typeface has " + characters + " on the screens in '"
                + shown.stream().map(Lang::tag).collect(Collectors.joining("', '")) + "'";
    }
}
