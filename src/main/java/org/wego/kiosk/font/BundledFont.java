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
 * The typefaces that the program brings, and the one rule that says which of them draws a language.
 *
 * <p>Layout, style sheets, paper and the check of a content pack all ask here. A pack's own typeface comes before it.
 */
public enum BundledFont {

    /** Latin, Cyrillic, Greek, Hangul, kana and the Chinese characters of Japan. */
    PRETENDARD_JP("Pretendard JP", "Medium SemiBold Bold"),
    /** Chinese characters in the forms of China. */
    NOTO_SANS_SC("Noto Sans SC", "Medium Bold");

    /** The languages of China by their own tags: Mandarin, Cantonese, Wu, Min and the others. */
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

    /** The typeface that draws a language, judged by its script and, where the tag names none, by the language. */
    public static BundledFont of(Lang lang) {
        var locale = lang.locale();
        boolean chinese = locale.getScript().isEmpty() ? CHINESE_LANGUAGES.contains(locale.getLanguage())
                : CHINESE_SCRIPTS.contains(locale.getScript()) && !OTHER_HAN_LANGUAGES.contains(locale.getLanguage());
        return chinese ? NOTO_SANS_SC : PRETENDARD_JP;
    }

    /** The style class of whatever is set in it; the style sheet {@code fonts.css} knows it. */
    public String styleClass() {
        return "typeface-" + family.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The full names of its weights, the ordinary one first. */
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
     * <p>It is a file of its own beside the program: JavaFX reads from it what it needs, where it would unpack a jar's
     * 36 MB into temporary files at each start, which a killed program leaves behind.
     *
     * @param name the full name of the weight, one of {@link #names}
     */
    public static Path file(String name) {
        int style = name.lastIndexOf(' ');
        String file = name.substring(0, style).replace(" ", "") + "-" + name.substring(style + 1) + ".ttf";
        return Path.of(Objects.requireNonNull(System.getProperty("kiosk.home"), "kiosk.home"), "lib", "fonts", file);
    }
}
