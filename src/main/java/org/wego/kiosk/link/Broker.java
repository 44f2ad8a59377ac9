// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/** A broker that units can connect to. */
@FunctionalInterface
public interface Broker {

    /**
     * Begins to connect, and returns at once.
     *
     * <p>Each connection starts clean: the broker remembers nothing of an earlier one.
     *
     * @param lastWill what the broker publishes if this connection breaks
     * @param listener receives the events, on any thread; on the thread that called this method, only after it has
     *        returned
     */
    BrokerConnection open(BrokerMessage lastWill, BrokerListener listener);
}
