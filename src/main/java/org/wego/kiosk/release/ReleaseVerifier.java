// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.util.HashSet;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/**
 * Reads timestamps and release manifests that a trusted key has signed, and refuses all others.
 *
 * <p>Does not look at the times in them.
 */
public final class ReleaseVerifier {

    private final StrictJson json;
    private final TrustedKeys trusted;

    public ReleaseVerifier(StrictJson json, TrustedKeys trusted) {
        this.json = json;
        this.trusted = trusted;
    }

    /**
     * The timestamp in a file.
     *
     * @throws ReleaseRefusedException when it is not a timestamp that a trusted key has signed
     */
    public ReleaseTimestamp timestamp(byte[] file) throws ReleaseRefusedException {
        return read(ReleaseLayout.TIMESTAMP, file, SignatureContext.TIMESTAMP, ReleaseTimestamp.class);
    }

    /**
     * The release manifest that a timestamp names.
     *
     * @throws ReleaseRefusedException when it is another one, breaks a rule, or no trusted key has signed it
     */
    public ReleaseManifest manifest(byte[] file, ReleaseTimestamp newest) throws ReleaseRefusedException {
        var name = ReleaseLayout.manifest(newest.sequence());
        if (file.length != newest.size() || !Sha256.of(file).equals(newest.sha256())) {
            throw new ReleaseRefusedException(name + " is not the one that the timestamp names");
        }
        var manifest = read(name, file, SignatureContext.MANIFEST, ReleaseManifest.class);
        if (manifest.sequence() != newest.sequence()) {
            throw new ReleaseRefusedException(name + " is the manifest of release " + manifest.sequence());
        }
        if (!manifest.pack().equals(newest.pack())) {
            throw new ReleaseRefusedException(name + " is for the pack '" + manifest.pack()
                    + "', its timestamp for '" + newest.pack() + "'");
        }
        ReleaseRules.check(manifest.files());
        checkKeys(name, manifest);
        return manifest;
    }

    /**
     * The release manifest in a file that was verified before it was stored.
     *
     * @throws ReleaseRefusedException when the file is damaged
     */
    public static ReleaseManifest stored(byte[] file, StrictJson json) throws ReleaseRefusedException {
        return parse("the stored manifest",
                SignedText.parse("the stored manifest", file, SignatureContext.MANIFEST).unverifiedBody(), json,
                ReleaseManifest.class);
    }

    private static void checkKeys(String name, ReleaseManifest manifest) throws ReleaseRefusedException {
        try {
            if (new HashSet<>(manifest.keys().stream().map(ReleaseKey::parse).toList()).size() < manifest.keys()
                    .size()) {
                throw new ReleaseRefusedException(name + " names a key twice");
            }
        } catch (IllegalArgumentException e) {
            throw new ReleaseRefusedException(name + " names a key that is damaged or of another kind");
        }
    }

    private <T> T read(String name, byte[] file, SignatureContext context, Class<T> type)
            throws ReleaseRefusedException {
        return parse(name, SignedText.parse(name, file, context).body(name, trusted), json, type);
    }

    private static <T> T parse(String name, byte[] body, StrictJson json, Class<T> type)
            throws ReleaseRefusedException {
        try {
            return json.read(body, type);
        } catch (JsonException e) {
            throw new ReleaseRefusedException(name + " cannot be read: " + e.getMessage());
        }
    }
}
