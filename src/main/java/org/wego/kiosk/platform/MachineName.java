// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The name of this machine, as staff know it. The network is not asked for it. */
public final class MachineName {

    private static final Path HOST_NAME = Path.of("/etc/hostname");
    private static final int LONGEST = 60;

    private MachineName() {}

    /**
     * The name: letters, digits and hyphens, at most 60; empty when the system has none.
     *
     * @param environment as {@code System.getenv}
     */
    public static Optional<String> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COMPUTERNAME")).or(MachineName::hostName)
                .map(name -> name.strip().replaceAll("[^A-Za-z0-9-]", "-").replaceAll("^-+", ""))
                .filter(Predicate.not(String::isEmpty))
                .map(name -> name.substring(0, Math.min(LONGEST, name.length())));
    }

    private static Optional<String> hostName() {
        try {
            return Optional.of(Files.readString(HOST_NAME));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
