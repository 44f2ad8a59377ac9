// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Optional;

/**
 * The usage counts.
 *
 * @param count whether a lobby counts its use; empty: it does
 * @param folders the state folders of the lobbies whose counts a desk shows; empty: the one of this machine
 */
public record UsageConfig(Optional<Boolean> count, Optional<List<String>> folders) {

    public UsageConfig {
        folders = folders.map(List::copyOf);
    }

    /** Whether a lobby with this configuration counts its use. */
    public static boolean counts(KioskConfig config) {
        return config.usage().flatMap(UsageConfig::count).orElse(true);
    }
}
