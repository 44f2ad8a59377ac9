// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order of line names: numbers by value, then names that begin with letters. */
public final class LineNameOrder {

    private static final Pattern PARTS = Pattern.compile("^(\\D*)(\\d*)(.*)$", Pattern.DOTALL);

    private record LineSortKey(String letters, long number, String rest) {}

    private record Keyed<T>(T item, LineSortKey key) {}

    /** Names without leading letters first, then by letters, number and suffix. */
    private static final Comparator<LineSortKey> BY_NUMBER = Comparator
            .comparing((LineSortKey key) -> !key.letters.isEmpty())
            .thenComparing(LineSortKey::letters).thenComparingLong(LineSortKey::number)
            .thenComparing(LineSortKey::rest);

    private LineNameOrder() {}

    /** The items in the order of their line names. Calls {@code name} once for each item. */
    public static <T> List<T> sorted(List<T> items, Function<? super T, String> name) {
        return items.stream().map(item -> new Keyed<>(item, key(name.apply(item))))
                .sorted(Comparator.comparing(Keyed::key, BY_NUMBER)).map(Keyed::item).toList();
    }

    private static LineSortKey key(String name) {
        var parts = PARTS.matcher(name);
        if (!parts.matches()) {
            return new LineSortKey(name, 0, "");
        }
        var digits = parts.group(2);
        // Too many digits for a line number (and for a long): ordered by the letters alone.
        long number = digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
        return new LineSortKey(parts.group(1), number, parts.group(3));
    }
}
