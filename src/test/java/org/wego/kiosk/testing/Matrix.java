// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How much of a matrix of settings a test tries.
 *
 * <p>The usual build tries a sample, which has each value of each setting and nearly every pair of values;
 * {@code -Dmatrix=full}, which the profile {@code thorough} sets, tries every combination.
 */
public final class Matrix {

    private static final boolean FULL = System.getProperty("matrix", "sample").equals("full");

    private Matrix() {}

    /** Whether every combination is tried. */
    public static boolean isFull() {
        return FULL;
    }

    /**
     * The combinations to try: all, or one of each group, in their order.
     *
     * <p>The first group gives its first member, the second its second, and so on; each round begins one member later,
     * so that groups that come at equal distances give different members, too.
     *
     * @param group what all members of a group have in common
     * @param turn the member that the first group gives, from 0; two tests of one matrix try different samples
     */
    public static <T> List<T> of(List<T> all, Function<T, ?> group, int turn) {
        return FULL ? all : sample(all, group, turn);
    }

    static <T> List<T> sample(List<T> all, Function<T, ?> group, int turn) {
        var groups = new LinkedHashMap<Object, List<T>>();
        all.forEach(member -> groups.computeIfAbsent(group.apply(member), _ -> new ArrayList<>()).add(member));
        Set<T> sample = new HashSet<>();
        int place = 0;
        for (var members : groups.values()) {
            sample.add(members.get((turn + place + place / members.size()) % members.size()));
            place++;
        }
        return all.stream().filter(sample::contains).toList();
    }
}
