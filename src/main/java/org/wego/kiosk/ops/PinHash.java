// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: enough to know it again, and slow to find out by trying.
 *
 * @param algorithm by its name in Java
 * @param rounds how often it is applied
 * @param salt in hexadecimal digits; another for each PIN that is set
 * @param hash in hexadecimal digits
 */
record PinHash(String algorithm, int rounds, String salt, String hash) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** As many as are advised for this algorithm; about half a second. */
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
     * Whether this is of that PIN; takes its time.
     *
     * @throws IllegalArgumentException when what was kept is damaged
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
            throw new IllegalArgumentException("the PIN cannot be hashed by " + algorithm, e);
        } finally {
            key.clearPassword();
        }
    }
}
