// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * A private key that signs releases, or texts of reception.
 *
 * @param key never leaves the machine that signs
 * @param open its public key
 */
public record SigningKey(PrivateKey key, ReleaseKey open) {

    String id() {
        return open.id();
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ReleaseKey.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with " + ReleaseKey.ALGORITHM, e);
        }
    }

    /** Whether private and public key belong together. */
    boolean isPair() {
        byte[] probe = {1};
        return open.hasSigned(probe, sign(probe));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "signing key " + id();
    }
}
