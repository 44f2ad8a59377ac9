// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the kiosk is set for a picture.
 *
 * @param contrast black, white and one yellow
 * @param reach everything in the lower part
 * @param percent size of texts: 100, 150 or 200
 * @param simple the main tasks only
 */
public record Variant(boolean contrast, boolean reach, int percent, boolean simple) {

    /** The kiosk as a visitor finds it. */
    public static final Variant NORMAL = new Variant(false, false, 100, false);

    private static final Set<String> WORDS = Set.of("normal", "contrast", "reach", "medium", "large", "simple");

    /** Every combination at 100 and at 200 %, the ordinary one first. */
    public static List<Variant> all() {
        var all = new ArrayList<Variant>();
        for (int bits = 0; bits < 16; bits++) {
            all.add(new Variant((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 ? 200 : 100, (bits & 8) != 0));
        }
        return all;
    }

    /**
     * The variant that is written as words with hyphens, for example {@code contrast-large}.
     *
     * @throws IllegalArgumentException with a message for a person, when a word is unknown
     */
    public static Variant parse(String name) {
        var words = List.of(name.split("-", -1));
        if (!WORDS.containsAll(words)) {
            throw new IllegalArgumentException("'" + name
                    + "' is no variant: normal, or contrast, reach, medium, large, simple joined by hyphens");
        }
        return new Variant(words.contains("contrast"), words.contains("reach"),
                words.contains("large") ? 200 : words.contains("medium") ? 150 : 100, words.contains("simple"));
    }

    /** The name that {@link #parse} reads. */
    public String name() {
        var words = new ArrayList<String>();
        add(words, contrast, "contrast");
        add(words, reach, "reach");
        add(words, percent == 150, "medium");
        add(words, percent == 200, "large");
        add(words, simple, "simple");
        return words.isEmpty() ? "normal" : String.join("-", words);
    }

    private static void add(List<String> words, boolean set, String word) {
        if (set) {
            words.add(word);
        }
    }
}
