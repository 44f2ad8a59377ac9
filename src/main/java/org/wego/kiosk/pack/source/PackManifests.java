// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Value;

/** Reads single values of a manifest, even when the pack as a whole is refused. */
public final class PackManifests {

    private PackManifests() {}

    /** The id of a pack; empty when its manifest cannot be read. */
    public static Optional<String> id(PackSource pack, StrictJson json) {
        try {
            return json.read(pack.read(PackSource.MANIFEST), Value.class).textAt("/id").filter(id -> !id.isBlank());
        } catch (IOException | JsonException e) {
            return Optional.empty();
        }
    }
}
