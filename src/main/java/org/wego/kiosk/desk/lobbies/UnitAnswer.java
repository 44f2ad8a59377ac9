// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import org.wego.kiosk.link.message.CommandReply;

/** What has come of a question to a lobby. */
public sealed interface UnitAnswer {

    /** The lobby has answered. */
    record Replied(CommandReply reply) implements UnitAnswer {}

    /** The lobby has not answered in time. */
    record NoReply() implements UnitAnswer {}

    /**
     * The question did not reach the broker.
     *
     * @param reason in words, without a full stop
     */
    record NotSent(String reason) implements UnitAnswer {}
}
