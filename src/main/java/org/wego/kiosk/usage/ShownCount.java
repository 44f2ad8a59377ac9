// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

/**
 * A count as it may leave the state folder.
 *
 * @param visibility how much of it is shown
 * @param value the count; 0 unless it is shown
 */
public record ShownCount(Visibility visibility, int value) {

    /** Counts below this are not shown. */
    public static final int LEAST = 5;

    /** How much of a count is shown. */
    public enum Visibility {
        /** All of it. */
        SHOWN,
        /** Only that it is less than {@link ShownCount#LEAST}. */
        SMALL,
        /** Nothing, because a total would otherwise give a small one away. */
        HIDDEN
    }

    /** A count on its own, of which no total is known. */
    public static ShownCount alone(int count) {
        return of(count, count == 0 || count >= LEAST ? Visibility.SHOWN : Visibility.SMALL);
    }

    static ShownCount of(int count, Visibility visibility) {
        return new ShownCount(visibility, visibility == Visibility.SHOWN ? count : 0);
    }

    /** Whether the count itself is shown. */
    public boolean isShown() {
        return visibility == Visibility.SHOWN;
    }

    /** The count, {@code <5} or {@code *}. */
    @Override
    public String toString() {
        return switch (visibility) {
            case SHOWN -> Integer.toString(value);
            case SMALL -> "<" + LEAST;
            case HIDDEN -> "*";
        };
    }
}
