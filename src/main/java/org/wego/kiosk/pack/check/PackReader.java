// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackLoading;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Reads a pack to show it: strictly, whole or not at all, and with no more work than that takes.
 *
 * <p>Schemas and the finer rules are {@code PackChecker}'s. Never throws: whatever is wrong is in the result.
 */
public final class PackReader {

    private final StrictJson json;

    public PackReader(StrictJson json) {
        this.json = json;
    }

    /** The content of the pack, or every reason that was found why it cannot be shown. */
    public PackResult read(PackSource source) {
        return new PackLoading(json, source, new StartRules()).run().result(source);
    }
}
