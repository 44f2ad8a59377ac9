// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Locale;

/** The worst of several figures, and its place. */
public final class Worst {

    private final boolean small;
    private double value;
    private String where = "nowhere";
    private long count;

    private Worst(boolean small) {
        this.small = small;
        this.value = small ? Double.MAX_VALUE : -Double.MAX_VALUE;
    }

    /** Keeps the smallest figure. */
    public static Worst smallest() {
        return new Worst(true);
    }

    /** Keeps the largest figure. */
    public static Worst largest() {
        return new Worst(false);
    }

    public void add(double figure, String place) {
        count++;
        if (small ? figure < value : figure > value) {
            value = figure;
            where = place;
        }
    }

    public double value() {
        return value;
    }

    /** The number of figures. */
    public long count() {
        return count;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f of %,d (%s)", value, count, where);
    }
}
