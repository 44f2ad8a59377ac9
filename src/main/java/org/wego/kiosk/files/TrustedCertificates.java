// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;

/** The certificates that a connection trusts, from a PEM file as other programs use it. */
public final class TrustedCertificates {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";

    private TrustedCertificates() {}

    /**
     * Trusts the certificates in a file, and no others.
     *
     * @throws IOException when the file cannot be read or holds no certificate, with a message for the administrator
     */
    public static TrustManagerFactory in(Path file) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var certificate : read(file)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            return trust;
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": its certificates cannot be used: " + e.getMessage(), e);
        }
    }

    private static List<Certificate> read(Path file) throws IOException, GeneralSecurityException {
        try {
            return in(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        }
    }

    /**
     * The certificates in a text. It may hold other PEM parts before and after them.
     *
     * @param file for the message
     * @throws IOException when there are none
     */
    public static List<Certificate> in(Path file, byte[] text) throws IOException, GeneralSecurityException {
        if (!new String(text, StandardCharsets.US_ASCII).contains(BEGIN)) {
            throw new IOException(file + ": there is no certificate (BEGIN CERTIFICATE) in it");
        }
        return List.copyOf(CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(text)));
    }
}
