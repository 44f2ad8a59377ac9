// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Locale;

/** What a finding does to a visitor, worst first. */
public enum Impact {
    /** The visitor goes to the wrong place or waits in vain. */
    WRONG_PLACE,
    /** The visitor cannot reach anyone, or cannot get in. */
    OUT_OF_REACH,
    /** The visitor gets old or doubtful information. */
    OUT_OF_DATE,
    /** The visitor cannot read it in the own language, or reads a draft. */
    LANGUAGE,
    /** No visitor notices it yet. */
    UNNOTICED;

    /** Whether findings of this group can mislead a visitor. */
    public boolean isHarmful() {
        return compareTo(LANGUAGE) < 0;
    }

    /** The name of the group in message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
