// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** One connection to a broker, from the attempt to its end. No method blocks. */
public interface BrokerConnection {

    /**
     * Publishes a message. Only after {@link BrokerListener#connected}.
     *
     * @return completes when the broker has taken or refused it, with the reason if it refused; never exceptionally
     */
    CompletionStage<Optional<LinkFailure>> publish(BrokerMessage message);

    /**
     * Subscribes to topics. Only after {@link BrokerListener#connected}.
     *
     * @param filters topics, possibly with wildcards
     * @return completes with the reasons of the filters that the broker refused; never exceptionally
     */
    CompletionStage<List<LinkFailure>> subscribe(List<String> filters);

    /** Ends the connection in good order, so that the broker does not publish the last will; without effect later. */
    void close();
}
