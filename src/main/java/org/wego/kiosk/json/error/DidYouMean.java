// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt name probably means. */
public final class DidYouMean {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_COUNT = 200;

    private DidYouMean() {}

    /** The known name that is nearest to {@code written}, ignoring case; empty when none is near enough. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > MAX_LENGTH || known.size() > MAX_COUNT) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> name.length() <= MAX_LENGTH && distance(written, name) <= allowed(written, name))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String written, String name) {
        return Math.max(1, Math.max(written.length(), name.length()) / 3);
    }

    /** The hint for an unknown name: the nearest known name, or all known names when they are few. */
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known).map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> known.isEmpty() || known.size() > 20
                        ? ""
                        : "known here: " + String.join(", ", known));
    }

    /** The Levenshtein distance; two exchanged neighbours count as one change. */
    private static int distance(String one, String two) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = two.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
