// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

/** A message whose sentences are ready in the visitors' languages. */
public enum PreparedMessage {
    /** Leave the building calmly. */
    LEAVE("emergency.leave.headline", "emergency.leave.text"),
    /** Stay inside. */
    STAY("emergency.stay.headline", "emergency.stay.text"),
    /** Keep away from a place that staff name. */
    AWAY("emergency.away.headline", "emergency.away.text"),
    /** The lifts are out of use. */
    LIFTS("emergency.lifts.headline", "emergency.lifts.text"),
    /** Medical help is on the way. */
    MEDICAL("emergency.medical.headline", "emergency.medical.text");

    private final String headline;
    private final String text;

    PreparedMessage(String headline, String text) {
        this.headline = headline;
        this.text = text;
    }

    /** The key of its headline among the strings of visitors. */
    String headline() {
        return headline;
    }

    /** The key of its sentences. */
    String text() {
        return text;
    }

    /** Whether its headline names a place. */
    boolean namesPlace() {
        return this == AWAY;
    }
}
