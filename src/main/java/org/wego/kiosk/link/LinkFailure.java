// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/**
 * Why the link does not work.
 *
 * @param cause what has to be looked at
 * @param words one sentence for the administrator, without a full stop
 */
public record LinkFailure(LinkCause cause, String words) {

    /** What has to be looked at when the link does not work. */
    public enum LinkCause {
        /** The name of the broker is unknown. */
        NAME,
        /** Nothing answers at the port. */
        PORT,
        /** Something answers, and not as a broker does, or too late. */
        NO_ANSWER,
        /** The clock of this machine. */
        CLOCK,
        /** The certificate of the broker, or the authority that this unit trusts. */
        CERTIFICATE,
        /** User, password or client certificate. */
        LOGIN,
        /** The broker does not let this unit publish or subscribe. */
        RIGHTS,
        /** Another machine has connected with the same identity. */
        TAKEN_OVER,
        /** The connection was there and is lost. */
        LOST,
        /** A file of this machine. */
        FILE,
        /** The connection stands, and messages do not come through. */
        DEAF
    }
}
