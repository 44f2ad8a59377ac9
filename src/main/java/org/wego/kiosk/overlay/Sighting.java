// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

/** What reception has seen of a record that is in doubt. */
public sealed interface Sighting {

    /**
     * A line was seen at a stop.
     *
     * @param stop the id of the stop
     * @param here whether it is the stop that the published list is about
     * @param keepsRemarks whether the remarks about the doubt stay
     */
    record SeenAt(String stop, boolean here, boolean keepsRemarks) implements Sighting {}

    /**
     * What was inferred was seen to be so.
     *
     * @param keepsRemarks whether the remarks about the doubt stay
     */
    record SeenSo(boolean keepsRemarks) implements Sighting {}

    /** Somebody looked, and a line was not there. */
    record NotSeenThere() implements Sighting {}
}
