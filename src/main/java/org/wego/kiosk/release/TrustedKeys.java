// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The public keys whose signatures count.
 *
 * @param byId by the id of the key
 */
public record TrustedKeys(Map<String, ReleaseKey> byId) {

    public static TrustedKeys of(Collection<ReleaseKey> keys) {
        var byId = new LinkedHashMap<String, ReleaseKey>();
        keys.forEach(key -> byId.put(key.id(), key));
        return new TrustedKeys(byId);
    }

    Optional<ReleaseKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the keys. */
    @Override
    public String toString() {
        return String.join(", ", byId.keySet());
    }
}
