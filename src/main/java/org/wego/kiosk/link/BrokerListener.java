// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/**
 * Receives the events of a connection.
 *
 * <p>After {@link #ended}, which comes exactly once unless this side closes the connection, nothing else comes.
 */
public interface BrokerListener {

    /** The broker has accepted the connection. */
    void connected();

    /** The connection could not be made, or is lost. */
    void ended(LinkFailure failure);

    /** A message for one of the subscriptions. */
    void message(BrokerMessage message);
}
