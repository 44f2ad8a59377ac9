// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;

/** Tells whether a record of a pack is the same as it was, by a SHA-256 of its file form. */
final class Fingerprints {

    private final StrictJson json;

    Fingerprints(StrictJson json) {
        this.json = json;
    }

    String of(Value record) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValue(record)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
