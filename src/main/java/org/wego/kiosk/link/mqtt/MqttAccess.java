// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.util.Optional;
import org.wego.kiosk.config.BrokerAddress;
import org.wego.kiosk.link.Credentials;
import org.wego.kiosk.link.GoodTime;
import org.wego.kiosk.link.TlsFiles;

/**
 * How a unit reaches its broker.
 *
 * @param address of the broker
 * @param clientId the same at each start, so that the broker ends what is left of an earlier connection
 * @param credentials user and password; empty for none
 * @param tls whom to trust; empty for a connection without TLS
 * @param goodTime judges the clock, which certificates depend on
 */
public record MqttAccess(BrokerAddress address, String clientId, Optional<Credentials> credentials,
        Optional<TlsFiles> tls, GoodTime goodTime) {

    /** The same for a second connection beside the one of the unit, which it must not take over. */
    public MqttAccess beside(String purpose) {
        return new MqttAccess(address, clientId + "/" + purpose, credentials, tls, goodTime);
    }
}
