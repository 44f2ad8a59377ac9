// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import org.wego.kiosk.desk.record.Entry;

/** Finds records by what somebody types. */
@FunctionalInterface
public interface Finder {

    /**
     * Records of one kind.
     *
     * @param kind what they are
     * @param count how many there are in all
     * @param best the first of them, best first
     */
    record Group(Entry.Kind kind, long count, List<Hit> best) {}

    /**
     * A record that was found.
     *
     * @param entry the record
     * @param by the text of it that was found; empty where its name was
     */
    record Hit(Entry entry, String by) {}

    /** The groups with hits, in the order in which they are shown; all records where nothing is typed. */
    List<Group> find(String typed);
}
