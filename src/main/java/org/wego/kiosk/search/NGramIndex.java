// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** An index of single letters and letter pairs, which limits a substring search to few candidate texts. */
final class NGramIndex {

    private static final int[] NONE = {};

    private final List<String> texts;
    private final Map<Integer, int[]> places = new HashMap<>();

    NGramIndex(List<String> texts) {
        this.texts = List.copyOf(texts);
        var building = new HashMap<Integer, IntList>();
        for (int number = 0; number < texts.size(); number++) {
            var text = texts.get(number);
            for (int i = 0; i < text.length(); i++) {
                building.computeIfAbsent((int) text.charAt(i), _ -> new IntList()).add(number);
                if (i > 0) {
                    building.computeIfAbsent(pair(text, i - 1), _ -> new IntList()).add(number);
                }
            }
        }
        building.forEach((gram, ints) -> places.put(gram, ints.toArray()));
    }

    /** Passes the index of each text that contains the query. */
    void forEach(String query, IntConsumer found) {
        for (int number : candidates(query)) {
            if (texts.get(number).contains(query)) {
                found.accept(number);
            }
        }
    }

    private int[] candidates(String query) {
        if (query.length() == 1) {
            return places.getOrDefault((int) query.charAt(0), NONE);
        }
        int[] rarest = null;
        for (int i = 0; i + 1 < query.length(); i++) {
            int[] numbers = places.getOrDefault(pair(query, i), NONE);
            if (rarest == null || numbers.length < rarest.length) {
                rarest = numbers;
            }
        }
        return rarest == null ? NONE : rarest;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** A growing list of ascending numbers without duplicates. */
    private static final class IntList {

        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
