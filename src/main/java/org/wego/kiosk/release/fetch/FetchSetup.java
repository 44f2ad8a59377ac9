// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.release.ReleaseKey;

/**
 * What a kiosk accepts.
 *
 * @param keys the keys that it is given; at least one
 * @param pack the id of its pack; empty: the first release decides
 * @param check checks a pack in a folder
 * @param clock of the machine
 * @param built when this program was made
 */
public record FetchSetup(List<ReleaseKey> keys, Optional<String> pack, Function<PackSource, PackResult> check,
        Clock clock, Instant built) {

    public FetchSetup {
        keys = List.copyOf(keys);
    }
}
