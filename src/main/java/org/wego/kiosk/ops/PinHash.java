// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted, slow hash of a PIN: enough to recognise the PIN, and slow to find it by trying.
 *
 * @param algorithm its name in Java
 * @param rounds the number of iterations
 * @param salt in hexadecimal digits; new for each PIN that is set
 * @param hash in hexadecimal digits
 */
record PinHash(String algorithm, int rounds, String salt, String hash) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** The number advised for this algorithm; takes about half a second. */
    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;

    static PinHash of(char[] pin, int rounds, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(ALGORITHM, rounds, HexFormat.of().formatHex(salt),
                HexFormat.of().formatHex(hash(ALGORITHM, rounds, salt, pin)));
    }

    /**
     * Whether this is the hash of a PIN. Slow.
     *
     * @throws IllegalArgumentException when the stored hash is damaged
     */
    boolean isOf(char[] pin) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash),
                hash(algorithm, rounds, HexFormat.of().parseHex(salt), pin));
    }

    private static byte[] hash(String algorithm, int rounds, byte[] salt, char[] pin) {
        var key = new PBEKeySpec(pin, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot hash the PIN with " + algorithm, e);
        } finally {
            key.clearPassword();
        }
    }
}
