// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Locale;

/** The worst of many figures, and where it was measured. */
public final class Worst {

    private final boolean small;
    private double value;
    private String where = "nowhere";
    private long count;

    private Worst(boolean small) {
        this.small = small;
        this.value = small ? Double.MAX_VALUE : -Double.MAX_VALUE;
    }

    /** Of figures of which a small one is bad. */
    public static Worst smallest() {
        return new Worst(true);
    }

    /** Of figures of which a large one is bad. */
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

    /** How many figures there were. */
    public long count() {
        return count;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f of %,d (%s)", value, count, where);
    }
}
