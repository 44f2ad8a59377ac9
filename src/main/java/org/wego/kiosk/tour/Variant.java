// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The accessibility settings of a picture.
 *
 * @param contrast whether the contrast is high: black, white and one yellow
 * @param reach whether all controls are in the lower part
 * @param percent the size of texts: 100, 150 or 200
 * @param simple whether the home screen shows only the main tasks
 */
public record Variant(boolean contrast, boolean reach, int percent, boolean simple) {

    /** The settings at the start of a visit. */
    public static final Variant NORMAL = new Variant(false, false, 100, false);

    private static final Set<String> WORDS = Set.of("normal", "contrast", "reach", "medium", "large", "simple");

    /** Every combination at 100 and at 200 %; {@link #NORMAL} is first. */
    public static List<Variant> all() {
        var all = new ArrayList<Variant>();
        for (int bits = 0; bits < 16; bits++) {
            all.add(new Variant((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 ? 200 : 100, (bits & 8) != 0));
        }
        return all;
    }

    /**
     * Parses a name, words joined by hyphens, for example {@code contrast-large}.
     *
     * @throws IllegalArgumentException when a word is unknown, with a message for the user
     */
    public static Variant parse(String name) {
        var words = List.of(name.split("-", -1));
        if (!WORDS.containsAll(words)) {
            throw new IllegalArgumentException("'" + name
                    + "' is not a variant; write normal, or contrast, reach, medium, large, simple joined by hyphens");
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
