// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.Locale;

/**
 * The tables of usage counts. Each is a list of counters of its own: no counter belongs to two tables, because a joint
 * count of a quiet hour would be one person.
 */
public enum UsageTable {

    /** Visits, by the hour in which they began: {@code 00} to {@code 23}. */
    HOUR,
    /** Visits, by the language in which they ended. */
    LANGUAGE,
    /** Visits in which a way of use or an accessibility setting occurred; a visit may have several. */
    MODE,
    /** Screens that visitors opened, by the path of the destination without what was typed. */
    SCREEN,
    /** Visits, by how they ended: {@code left/home} where the visitor has left the kiosk at home. */
    ENDING,
    /** Searches, pages that reception showed, and closed notices. Nothing that another table counts, too. */
    EVENT,
    /** Presses of the screen and of keys during visits. */
    INPUT;

    /** The name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
