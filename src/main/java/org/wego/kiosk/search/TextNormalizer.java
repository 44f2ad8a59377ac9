// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Removes differences of spelling from a text: case, accents, width, spaces, hyphens and dots. */
final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern KEYS = Pattern.compile("[\\u3131-\\u318E]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextNormalizer() {}

    /** The words of a text, with letters and digits only, in lower case. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : SEPARATORS.split(plain(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The text as one word. */
    static String whole(String text) {
        return SEPARATORS.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        // Keeps the keys of a Korean keyboard, because NFKC would turn them into parts of syllables.
        var parts = KEYS.splitWithDelimiters(text, 0);
        var plain = new StringBuilder();
        for (var part : parts) {
            plain.append(KEYS.matcher(part).matches() ? part : withoutMarks(part));
        }
        return plain.toString();
    }

    private static String withoutMarks(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // NFD decomposes Hangul into letters; NFC composes it again.
        var bare = MARKS.matcher(Normalizer.normalize(wide, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
