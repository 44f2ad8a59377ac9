// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a broker is.
 *
 * @param host a name or an address; one of IPv6 without its brackets
 * @param port the TCP port
 * @param tls whether the connection is encrypted
 */
public record BrokerAddress(String host, int port, boolean tls) {

    private static final int PORT = 1883;
    private static final int TLS_PORT = 8883;
    private static final int MAX_PORT = 65_535;

    /** The address in a text such as {@code mqtts://broker.example.org}; empty when it is none. */
    static Optional<BrokerAddress> of(String text) {
        try {
            var uri = new URI(text);
            boolean tls = "mqtts".equals(uri.getScheme());
            if ((!tls && !"mqtt".equals(uri.getScheme())) || uri.getHost() == null || uri.getUserInfo() != null
                    || !uri.getPath().isEmpty() || uri.getQuery() != null || uri.getFragment() != null
                    || uri.getPort() > MAX_PORT || uri.getPort() == 0) {
                return Optional.empty();
            }
            int port = uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : PORT;
            return Optional.of(new BrokerAddress(uri.getHost().replaceAll("[\\[\\]]", ""), port, tls));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether the broker is on this machine. */
    boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }
}
