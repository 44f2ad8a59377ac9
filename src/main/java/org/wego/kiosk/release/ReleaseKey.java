// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.wego.kiosk.files.Sha256;

/**
 * A public key that verifies releases.
 *
 * @param id the first 16 hexadecimal digits of the SHA-256 digest of the key
 */
public record ReleaseKey(String id, PublicKey key) {

    static final String ALGORITHM = "Ed25519";

    private static final int ID_LENGTH = 16;

    static ReleaseKey of(PublicKey key) {
        return new ReleaseKey(Sha256.of(key.getEncoded()).substring(0, ID_LENGTH), key);
    }

    /**
     * The key from its X.509 encoding.
     *
     * @throws IllegalArgumentException when this is not an Ed25519 key
     */
    static ReleaseKey decode(byte[] encoded) {
        try {
            return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is not a public key of the kind " + ALGORITHM, e);
        }
    }

    /**
     * The key as {@link #text} writes it.
     *
     * @throws IllegalArgumentException when the text is not an Ed25519 key
     */
    public static ReleaseKey parse(String text) {
        return decode(Base64.getDecoder().decode(text));
    }

    /** The key in one line, as it is written in a release manifest. */
    public String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    boolean hasSigned(byte[] bytes, byte[] signature) {
        try {
            var verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(bytes);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            // The signature is not one of this algorithm.
            return false;
        }
    }
}
