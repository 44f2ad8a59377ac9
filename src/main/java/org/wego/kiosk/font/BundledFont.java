// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;

/**
 * The fonts that are part of the program, and the rule that selects one for a language.
 *
 * <p>Layout, style sheets, print and the content check use this rule. A font of the pack has priority over it.
 */
public enum BundledFont {

    /** Latin, Cyrillic, Greek, Hangul, kana and the Chinese characters of Japan. */
    PRETENDARD_JP("Pretendard JP", "Medium SemiBold Bold"),
    /** Chinese characters in the forms of China. */
    NOTO_SANS_SC("Noto Sans SC", "Medium Bold");

    /** The Chinese languages by their tags: Mandarin, Cantonese, Wu, Min and others. */
    private static final Set<String> CHINESE_LANGUAGES = Set.of("zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "hsn",
            "cdo", "cjy", "cpx", "czh", "czo", "mnp", "lzh");
    private static final Set<String> CHINESE_SCRIPTS = Set.of("Hans", "Hant", "Hani", "Hanb");
    private static final Set<String> OTHER_HAN_LANGUAGES = Set.of("ja", "ko");

    private final String family;
    private final String weights;

    BundledFont(String family, String weights) {
        this.family = family;
        this.weights = weights;
    }

    /** The font for a language, selected by the script of the tag or, without one, by the language. */
    public static BundledFont of(Lang lang) {
        var locale = lang.locale();
        boolean chinese = locale.getScript().isEmpty() ? CHINESE_LANGUAGES.contains(locale.getLanguage())
                : CHINESE_SCRIPTS.contains(locale.getScript()) && !OTHER_HAN_LANGUAGES.contains(locale.getLanguage());
        return chinese ? NOTO_SANS_SC : PRETENDARD_JP;
    }

    /** The style class of nodes with this font, as defined in {@code fonts.css}. */
    public String styleClass() {
        return "typeface-" + family.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The full names of its weights, the regular one first. */
    public List<String> names() {
        return Stream.of(weights.split(" ")).map(weight -> family + " " + weight).toList();
    }

    /** The files of its weights, in the order of {@link #names}. */
    public List<Path> files() {
        return names().stream().map(BundledFont::file).toList();
    }

    /**
     * The file of a weight.
     *
     * <p>The fonts are files beside the program, not in a jar: JavaFX reads only the parts it needs from a file, but
     * would unpack 36 MB from a jar into temporary files at each start, which a killed program leaves behind.
     *
     * @param name the full name of the weight, one of {@link #names}
     */
    public static Path file(String name) {
        int style = name.lastIndexOf(' ');
        String file = name.substring(0, style).replace(" ", "") + "-" + name.substring(style + 1) + ".ttf";
        return Path.of(Objects.requireNonNull(System.getProperty("kiosk.home"), "kiosk.home"), "lib", "fonts", file);
    }
}
