// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/**
 * One thing that the test of a link has looked at.
 *
 * @param what a word for it
 * @param outcome how it is
 * @param words one sentence for the administrator, without a full stop
 */
public record LinkFinding(String what, LinkOutcome outcome, String words) {

    /** How a part of a link is. */
    public enum LinkOutcome {
        OK, FAILED,
        /** It cannot be looked at, because something before it has failed. */
        SKIPPED
    }
}
