// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.GeoPoint;

/**
 * The broker that links this unit with others.
 *
 * @param address of the broker, for example {@code mqtts://broker.example.org:8883}
 * @param site the units that see one another
 * @param unit the name of this unit, which no other one of the site has
 * @param base the first part of all topics; empty: the name of the program
 * @param credentials a private file with user and password; empty for none
 * @param authority a file with the certificates to trust; empty: those of the system
 * @param certificate a private file with the certificate and the key of this unit; empty for none
 * @param group the units that staff treat alike; empty for none
 * @param position where this unit stands; empty when that is not to be shown
 * @param homeAssistant whether the unit announces itself to Home Assistant; empty: no
 * @param deskKeys files with the public keys of the desks whose texts this lobby takes; empty: it takes none
 * @param signingKey a private file with the key that signs the texts of this desk; empty: it sends none
 * @param insecure whether a connection without TLS may leave this machine; empty: no
 */
public record BrokerConfig(String address, String site, String unit, Optional<String> base,
        Optional<String> credentials, Optional<String> authority, Optional<String> certificate,
        Optional<String> group, Optional<GeoPoint> position, Optional<Boolean> homeAssistant,
        Optional<List<String>> deskKeys, Optional<String> signingKey, Optional<Boolean> insecure) {

    /** Where the broker is. */
    public BrokerAddress broker() {
        return BrokerAddress.of(address).orElseThrow(() -> new IllegalStateException("not checked: " + address));
    }
}
