// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates of a test, made with keytool, which is a part of the JDK. */
public final class TestCertificates {

    private static final String PASSWORD = "secret-of-the-test";

    private final Path folder;
    private final Path store;

    /** Makes a certificate authority. */
    public TestCertificates(Path folder) throws Exception {
        this.folder = folder;
        store = folder.resolve("test.p12");
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=Authority of the test", "-ext", "bc:c", "-startdate",
                "-1d", "-validity", "3650");
    }

    /** Makes a certificate of the authority, with its key. */
    public TestCertificates with(String alias, String names, String start) throws Exception {
        var arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-signer", "ca", "-dname",
                "CN=" + alias, "-startdate", start, "-validity", "365"));
        if (!names.isEmpty()) {
            arguments.addAll(List.of("-ext", "san=" + names));
        }
        keytool(arguments.toArray(String[]::new));
        return this;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12", "-keystore",
                store.toString(), "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(out);
        }
    }

    /** The certificate alone. */
    public Path certificate(String alias) throws Exception {
        return Files.writeString(folder.resolve(alias + ".crt"), pem("CERTIFICATE", opened().getCertificate(alias)
                .getEncoded()));
    }

    /** The key alone. */
    public Path key(String alias) throws Exception {
        return privately(folder.resolve(alias + ".key"), keyText(alias));
    }

    /** Certificate and key in one private file. */
    public Path both(String alias) throws Exception {
        return privately(folder.resolve(alias + ".pem"), Files.readString(certificate(alias)) + keyText(alias));
    }

    private String keyText(String alias) throws Exception {
        return pem("PRIVATE KEY", opened().getKey(alias, PASSWORD.toCharArray()).getEncoded());
    }

    /** A server that shows this certificate. */
    public SSLContext server(String alias) throws Exception {
        var shown = KeyStore.getInstance("PKCS12");
        shown.load(null, null);
        shown.setKeyEntry(alias, opened().getKey(alias, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                opened().getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore opened() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(bytes)
                + "\n-----END " + what + "-----\n";
    }

    /** A file that only its owner can read. */
    public static Path privately(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
