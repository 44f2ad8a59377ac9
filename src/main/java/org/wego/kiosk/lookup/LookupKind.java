// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

/** The kinds of what visitors look up, in the order in which they are shown before anything is typed. */
public enum LookupKind {
    LINE("find.line"),
    STOP("find.stop"),
    PLACE("find.place"),
    PERSON("find.person"),
    OFFICE("find.office"),
    HOTLINE("find.hotline"),
    NUMBER("find.number"),
    CARD("find.card"),
    WALK("find.walk"),
    TAXI("find.fare"),
    CITY(""),
    /** A screen as a whole: taking a taxi, the regional offices. */
    TOPIC("");

    private final String words;

    LookupKind(String words) {
        this.words = words;
    }

    /** The key of the words that find all items of the kind; empty if there are none. */
    String words() {
        return words;
    }
}
