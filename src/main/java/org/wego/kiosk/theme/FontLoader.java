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

/** Brings typefaces to JavaFX, which draws a box for every character that a loaded face lacks. */
public final class FontLoader {

    /** How far lines are apart in the program's own faces, in em, and how much further in a paragraph. */
    private static final double LINE_PITCH = 1.2;
    private static final double PARAGRAPH = 0.22;
    /** Of letters in the lobby, px; the height of a line is rounded to whole pixels. */
    private static final double TYPICAL_SIZE = 52;
    /** Of no importance: a face is loaded for all sizes. */
    private static final double SIZE = 12;

    /** JavaFX keeps a typeface for as long as it runs, and 20 MB more for each further time that it is loaded. */
    private static final Set<String> LOADED = ConcurrentHashMap.newKeySet();

    private FontLoader() {}

    /** Loads the faces that the first screen needs: Latin, Cyrillic, Hangul and Japanese. */
    public static void loadForStart() {
        BundledFont.PRETENDARD_JP.names().forEach(FontLoader::load);
    }

    /** Loads the bold face of simplified Chinese, in which titles and buttons are set: on the action bar, too. */
    public static void loadChineseNames() {
        load(BundledFont.NOTO_SANS_SC.names().getLast());
    }

    /** Loads the face of all other simplified Chinese. */
    public static void loadChineseText() {
        load(BundledFont.NOTO_SANS_SC.names().getFirst());
    }

    /**
     * Loads a typeface of a content pack.
     *
     * @return a style sheet that sets the languages in it; empty when JavaFX cannot read the file
     */
    public static Optional<String> load(byte[] file, List<Lang> languages) {
        return face(file).map(face -> stylesheet(face, languages));
    }

    static Optional<Font> face(byte[] file) {
        return Optional.ofNullable(Font.loadFont(new ByteArrayInputStream(file), SIZE));
    }

    private static void load(String name) {
        if (!LOADED.add(name)) {
            return;
        }
        var file = BundledFont.file(name);
        if (!isLoaded(file)) {
            throw new IllegalStateException("the typeface " + file + " is missing or damaged");
        }
    }

    /**
     * Gives JavaFX a file to read from.
     *
     * <p>JavaFX takes the path out of a file URL as it is, without decoding it: a folder with a space or with letters
     * beyond ASCII must be written plainly. Where that is no URL either, the bytes go through a temporary file.
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

    static String stylesheet(Font face, List<Lang> languages) {
        double tighter = LINE_PITCH - pitch(face);
        var css = languages.stream().map(lang -> rules(".lang-" + lang.tag(), face.getFamily(), tighter))
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

    /** How far the lines of a face are apart, in em. */
    private static double pitch(Font face) {
        var one = new Text("x");
        one.setFont(Font.font(face.getFamily(), TYPICAL_SIZE));
        return one.getLayoutBounds().getHeight() / TYPICAL_SIZE;
    }
}
