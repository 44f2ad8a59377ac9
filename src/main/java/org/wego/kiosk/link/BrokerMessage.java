// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.Optional;

/**
 * A message to the broker or from it. All messages are delivered at least once.
 *
 * @param topic where it is published
 * @param payload its content
 * @param retained to the broker: whether it keeps the message for later subscribers; from the broker: whether it had
 *        kept the message
 * @param expiry to the broker: after which time it throws the message away; from the broker: the time that is left
 * @param responseTopic where the sender expects the answer; empty when it expects none
 * @param correlation tells the sender which message an answer belongs to
 */
public record BrokerMessage(String topic, Payload payload, boolean retained, Optional<Duration> expiry,
        Optional<String> responseTopic, Optional<String> correlation) {

    /** A message that only those receive who are connected within the expiry. */
    public static BrokerMessage passing(String topic, Payload payload, Duration expiry) {
        return new BrokerMessage(topic, payload, false, Optional.of(expiry), Optional.empty(), Optional.empty());
    }

    /** A message that the broker also gives to later subscribers, until the expiry. */
    public static BrokerMessage kept(String topic, Payload payload, Duration expiry) {
        return new BrokerMessage(topic, payload, true, Optional.of(expiry), Optional.empty(), Optional.empty());
    }

    /** Removes what the broker keeps for a topic. */
    public static BrokerMessage removal(String topic) {
        return new BrokerMessage(topic, Payload.EMPTY, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same message, to be answered on a topic of the sender. */
    public BrokerMessage answeredOn(String answers, String question) {
        return new BrokerMessage(topic, payload, retained, expiry, Optional.of(answers), Optional.of(question));
    }
}
