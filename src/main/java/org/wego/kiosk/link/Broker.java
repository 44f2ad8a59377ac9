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
     * @param listener is told how it goes on, on any thread; never before this method returns on the thread that
     *        called it
     */
    BrokerConnection open(BrokerMessage lastWill, BrokerListener listener);
}
