// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.testing.Needs;

/** A network between this machine and a namespace of its own, which can be cut: packets are lost and nobody is told. */
final class CuttableNetwork implements AutoCloseable {

    /** The addresses of this end and of the other one, from a range for tests of networks (RFC 2544). */
    static final String HERE = "198.18.77.1";
    private static final String THERE = "198.18.77.2";
    private static final String NAME = "kiosk-cut";
    private static final String NEAR = "kiosk-near";
    private static final String FAR = "kiosk-far";

    private CuttableNetwork() {}

    /** Makes the network; skips the test where that is not allowed. */
    static CuttableNetwork open() throws IOException {
        Needs.program("ip", "iproute2");
        delete();
        Needs.that(ip("netns", "add", NAME), "needs the right to make network namespaces (run it as root)");
        var network = new CuttableNetwork();
        must("link", "add", NEAR, "type", "veth", "peer", "name", FAR, "netns", NAME);
        must("address", "add", HERE + "/30", "dev", NEAR);
        must("-n", NAME, "address", "add", THERE + "/30", "dev", FAR);
        must("-n", NAME, "link", "set", FAR, "up");
        network.mend();
        return network;
    }

    /** What starts a program at the other end. */
    List<String> starter() {
        return List.of("ip", "netns", "exec", NAME);
    }

    void cut() throws IOException {
        must("link", "set", NEAR, "down");
    }

    void mend() throws IOException {
        must("link", "set", NEAR, "up");
    }

    @Override
    public void close() throws IOException {
        delete();
    }

    private static void delete() throws IOException {
        ip("link", "delete", NEAR);
        ip("netns", "delete", NAME);
    }

    private static void must(String... arguments) throws IOException {
        if (!ip(arguments)) {
            throw new IOException("ip " + String.join(" ", arguments) + " fails");
        }
    }

    private static boolean ip(String... arguments) throws IOException {
        var process = new ProcessBuilder(Stream.concat(Stream.of("ip"), Stream.of(arguments)).toList())
                .redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() == 0 && said.isEmpty();
    }
}
