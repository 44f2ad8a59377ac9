// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Optional;

/**
 * Where a kiosk gets signed releases of its content.
 *
 * @param from a folder, or an address with https://
 * @param keys the files of the public keys that are trusted; at least one
 * @param everyMinutes how often the source is asked; empty: every 15 minutes
 * @param pack the id of the content pack; empty: the first release decides
 * @param authority a file with the certificates to trust; empty: those of the system
 */
public record ReleasesConfig(String from, List<String> keys, Optional<Integer> everyMinutes, Optional<String> pack,
        Optional<String> authority) {

    public ReleasesConfig {
        keys = List.copyOf(keys);
    }
}
