// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackLoading;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Reads a pack for the lobby. The whole pack is accepted or refused; only the checks that this needs are made.
 *
 * <p>{@code PackChecker} applies the schemas and the finer rules. Never throws: the result holds all problems.
 */
public final class PackReader {

    private final StrictJson json;

    public PackReader(StrictJson json) {
        this.json = json;
    }

    /** The content of the pack, or all reasons why it cannot be shown. */
    public PackResult read(PackSource source) {
        return new PackLoading(json, source, new StartRules()).run().result(source);
    }
}
