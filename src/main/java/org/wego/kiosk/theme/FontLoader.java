// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.model.Lang;

/** Loads fonts into JavaFX, which draws a box for every character that the loaded fonts lack. */
public final class FontLoader {

    /** The line pitch of the bundled fonts, in em, and the extra pitch in a paragraph. */
    private static final double LINE_PITCH = 1.2;
    private static final double PARAGRAPH = 0.22;
    /** A typical font size in the lobby, px, for measuring: JavaFX rounds the line height to whole pixels. */
    private static final double TYPICAL_SIZE = 52;
    /** Any value: a font is loaded for all sizes. */
    private static final double SIZE = 12;

    /** The loaded fonts. JavaFX never releases a font, and loading it again costs another 20 MB. */
    private static final Set<String> LOADED = ConcurrentHashMap.newKeySet();

    private FontLoader() {}

    /** Loads the fonts of the first screen: Latin, Cyrillic, Hangul and Japanese. */
    public static void loadForStart() {
        BundledFont.PRETENDARD_JP.names().forEach(FontLoader::load);
    }

    /** Loads the bold font of simplified Chinese, which titles and buttons use, also on the action bar. */
    public static void loadChineseNames() {
        load(BundledFont.NOTO_SANS_SC.names().getLast());
    }

    /** Loads the font of other texts in simplified Chinese. */
    public static void loadChineseText() {
        load(BundledFont.NOTO_SANS_SC.names().getFirst());
    }

    /**
     * Loads a font of a content pack.
     *
     * @return a style sheet that assigns the font to the languages; empty if JavaFX cannot read the file
     */
    public static Optional<String> load(byte[] file, List<Lang> languages) {
        return font(file).map(font -> stylesheet(font, languages));
    }

    static Optional<Font> font(byte[] file) {
        return Optional.ofNullable(Font.loadFont(new ByteArrayInputStream(file), SIZE));
    }

    private static void load(String name) {
        if (!LOADED.add(name)) {
            return;
        }
        var file = BundledFont.file(name);
        if (!isLoaded(file)) {
            throw new IllegalStateException("Cannot load the font " + file + ": the file is missing or damaged");
        }
    }

    /**
     * Loads a font file into JavaFX.
     *
     * <p>JavaFX does not decode the path of a file URL, so spaces and characters beyond ASCII must not be encoded. If
     * the result is not a valid URL, JavaFX reads the bytes through a temporary file.
     */
    private static boolean isLoaded(Path file) {
        if (Font.loadFont("file:" + file.toAbsolutePath().toString().replace('\\', '/'), SIZE) != null) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            return Font.loadFont(in, SIZE) != null;
        } catch (IOException e) {
            return false;
        }
    }

    static String stylesheet(Font font, List<Lang> languages) {
        double tighter = LINE_PITCH - pitch(font);
        var css = languages.stream().map(lang -> rules(".lang-" + lang.tag(), font.getFamily(), tighter))
                .collect(Collectors.joining());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String rules(String lang, String family, double tighter) {
        return String.format(Locale.ROOT,
                """
                        %1$s, %1$s .label, %1$s .button,
                        .kiosk .own-face.label%1$s, .kiosk .own-face.button%1$s { -fx-font-family: "%2$s"; -fx-font-weight: normal; }
                        %1$s .label, %1$s .button { -fx-line-spacing: %3$.2fem; }
                        %1$s .language-lines { -fx-spacing: %3$.2fem; }
                        %1$s .text-paragraph { -fx-line-spacing: %4$.2fem; }
                        """,
                lang, family, tighter, tighter + PARAGRAPH);
    }

    /** The line pitch of a font, in em. */
    private static double pitch(Font font) {
        var one = new Text("x");
        one.setFont(Font.font(font.getFamily(), TYPICAL_SIZE));
        return one.getLayoutBounds().getHeight() / TYPICAL_SIZE;
    }
}
