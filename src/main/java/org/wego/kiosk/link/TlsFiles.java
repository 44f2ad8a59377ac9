// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import org.wego.kiosk.files.TrustedCertificates;

/**
 * Whom a unit trusts, and how it shows who it is, from PEM files as other programs use them.
 *
 * @param trust accepts the certificate of the broker
 * @param keys the certificate and the key of this unit; empty when it shows none
 */
public record TlsFiles(TrustManagerFactory trust, Optional<KeyManagerFactory> keys) {

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");
    private static final char[] NO_PASSWORD = {};

    /**
     * Reads the files.
     *
     * @param authority the certificates to trust; empty: those of the system
     * @param certificate a private file with the certificate and the key of this unit
     * @throws LinkException when one of them cannot be used
     */
    public static TlsFiles read(Optional<Path> authority, Optional<Path> certificate) throws LinkException {
        try {
            return new TlsFiles(authority.isPresent() ? authorities(authority.get()) : system(),
                    certificate.isPresent() ? Optional.of(keys(certificate.get())) : Optional.empty());
        } catch (GeneralSecurityException | IOException e) {
            throw e instanceof LinkException known ? known
                    : LinkException.file("the certificates cannot be used: " + e.getMessage());
        }
    }

    private static TrustManagerFactory authorities(Path file) throws LinkException {
        try {
            return TrustedCertificates.in(file);
        } catch (IOException e) {
            throw LinkException.file(String.valueOf(e.getMessage()));
        }
    }

    private static TrustManagerFactory system() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        return trust;
    }

    private static KeyManagerFactory keys(Path file) throws GeneralSecurityException, IOException {
        var bytes = PrivateFile.read(file);
        var chain = certificates(file, bytes);
        var key = KEY.matcher(new String(bytes, StandardCharsets.US_ASCII));
        if (!key.find()) {
            throw LinkException.file(file + ": there is no part BEGIN PRIVATE KEY (PKCS#8, without a password) in it");
        }
        var store = emptyStore();
        store.setKeyEntry("unit", privateKey(file, Base64.getMimeDecoder().decode(key.group(1))), NO_PASSWORD,
                chain.toArray(Certificate[]::new));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        return keys;
    }

    private static PrivateKey privateKey(Path file, byte[] encoded) throws LinkException {
        for (var algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (GeneralSecurityException e) {
                // It is a key of another algorithm.
            }
        }
        throw LinkException.file(file + ": the key in it is none of " + String.join(", ", ALGORITHMS));
    }

    private static List<Certificate> certificates(Path file, byte[] bytes)
            throws GeneralSecurityException, IOException {
        var text = KEY.matcher(new String(bytes, StandardCharsets.US_ASCII)).replaceAll("");
        return TrustedCertificates.in(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
