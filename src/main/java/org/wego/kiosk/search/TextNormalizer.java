// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text what people write in several ways: case, accents, width, spaces, hyphens, dots. */
final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern KEYS = Pattern.compile("[\\u3131-\\u318E]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextNormalizer() {}

    /** The words of a text: letters and digits only, in lower case. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : APART.split(plain(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The text in one word. */
    static String whole(String text) {
        return APART.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        // The keys of a Korean keyboard stay what they are: normalised, they would be parts of syllables.
        var parts = KEYS.splitWithDelimiters(text, 0);
        var plain = new StringBuilder();
        for (var part : parts) {
            plain.append(KEYS.matcher(part).matches() ? part : withoutMarks(part));
        }
        return plain.toString();
    }

    private static String withoutMarks(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // Hangul falls apart into its letters here, and is put together again.
        var bare = MARKS.matcher(Normalizer.normalize(wide, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
