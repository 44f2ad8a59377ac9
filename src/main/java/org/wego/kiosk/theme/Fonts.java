// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import org.wego.kiosk.model.Lang;

/** Brings typefaces to JavaFX, which draws a box for every character that a loaded face lacks. */
public final class Fonts {

    private static final List<String> AT_START = List.of("PretendardJP-Medium.ttf", "PretendardJP-SemiBold.ttf",
            "PretendardJP-Bold.ttf");
    private static final List<String> CHINESE = List.of("NotoSansSC-Medium.ttf", "NotoSansSC-Bold.ttf");

    /** JavaFX keeps a typeface for as long as it runs, and 20 MB more for each further time that it is loaded. */
    private static final Set<String> LOADED = ConcurrentHashMap.newKeySet();

    private Fonts() {}

    /** Loads the faces that the first screen needs: Latin, Cyrillic, Hangul and Japanese. */
    public static void loadForStart() {
        AT_START.forEach(Fonts::load);
    }

    /** Loads the faces of simplified Chinese, 21 MB, which not every start needs. */
    public static void loadChinese() {
        CHINESE.forEach(Fonts::load);
    }

    /**
     * Loads a typeface of a content pack.
     *
     * @return a style sheet that sets the languages in it; empty when JavaFX cannot read the file
     */
    public static Optional<String> load(byte[] file, List<Lang> languages) {
        var font = Font.loadFont(new ByteArrayInputStream(file), 12);
        return Optional.ofNullable(font).map(face -> stylesheet(face.getFamily(), languages));
    }

    private static void load(String name) {
        if (!LOADED.add(name)) {
            return;
        }
        try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + name), name)) {
            Objects.requireNonNull(Font.loadFont(file, 12), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stylesheet(String family, List<Lang> languages) {
        var classes = languages.stream().map(lang -> ".lang-" + lang.tag()).toList();
        var selectors = classes.stream().flatMap(c -> List.of(c, c + " .label", c + " .button", c + " .text").stream())
                .collect(Collectors.joining(", "));
        var css = selectors + " { -fx-font-family: \"" + family + "\"; -fx-font-weight: normal; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
