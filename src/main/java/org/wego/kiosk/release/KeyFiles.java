// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.Draft;

/**
 * Makes and reads the files of keys.
 *
 * <p>The file of the private key also has the public one. Where a system has file modes, only its owner may read it.
 */
public final class KeyFiles {

    /** The file of the private key. */
    public static final String PRIVATE = "kiosk.key";
    /** The file of the public key. */
    public static final String PUBLIC = "kiosk.pub";

    private static final int MAX_SIZE = 16 * 1024;

    private KeyFiles() {}

    /**
     * Makes a new pair of keys.
     *
     * @param folder is created if missing
     * @throws IOException when a file cannot be written, or one of them already exists
     */
    public static ReleaseKey make(Path folder) throws IOException {
        for (var name : List.of(PRIVATE, PUBLIC)) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw refusal(folder.resolve(name), "a key is here already, and it is never replaced");
            }
        }
        AtomicFiles.createFolders(folder);
        try {
            var pair = KeyPairGenerator.getInstance(ReleaseKey.ALGORITHM).generateKeyPair();
            var open = Pem.write(Pem.PUBLIC, pair.getPublic().getEncoded());
            var secret = Pem.write(Pem.PRIVATE, pair.getPrivate().getEncoded()) + open;
            AtomicFiles.write(folder.resolve(PRIVATE), secret.getBytes(StandardCharsets.US_ASCII),
                    new Draft.Options(true, ownerOnly(folder), _ -> {}));
            AtomicFiles.write(folder.resolve(PUBLIC), open.getBytes(StandardCharsets.US_ASCII));
            return ReleaseKey.of(pair.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + ReleaseKey.ALGORITHM, e);
        }
    }

    private static List<FileAttribute<?>> ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : List.of();
    }

    /**
     * Reads a private key.
     *
     * @throws IOException when the file cannot be read, is no private key, or can be read by others
     */
    public static SigningKey readPrivate(Path file) throws IOException {
        var blocks = blocks(file);
        if (!blocks.containsKey(Pem.PRIVATE)) {
            throw refusal(file, "this is not a private key (name the file " + PRIVATE + ")");
        }
        refuseSharedFile(file);
        try {
            var secret = KeyFactory.getInstance(ReleaseKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(blocks.get(Pem.PRIVATE)));
            var key = new SigningKey(secret, open(file, blocks));
            if (!key.isPair()) {
                throw refusal(file, "its private and its public key do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw refusal(file, "its private key is not one of the kind " + ReleaseKey.ALGORITHM);
        }
    }

    private static void refuseSharedFile(Path file) throws IOException {
        if (ownerOnly(file).isEmpty()) {
            return;
        }
        var rights = Files.getPosixFilePermissions(file);
        if (rights.stream().anyMatch(right -> !EnumSet.of(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE).contains(right))) {
            throw refusal(file, "its mode is " + PosixFilePermissions.toString(rights)
                    + ", so others can use it (chmod 600, and think about a new key)");
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IOException when the file cannot be read, or is no public key
     */
    public static ReleaseKey readPublic(Path file) throws IOException {
        var blocks = blocks(file);
        if (blocks.containsKey(Pem.PRIVATE)) {
            throw refusal(file, "this is the private key, which stays where releases are made (name the file "
                    + PUBLIC + ")");
        }
        return open(file, blocks);
    }

    private static ReleaseKey open(Path file, Map<String, byte[]> blocks) throws IOException {
        var encoded = Optional.ofNullable(blocks.get(Pem.PUBLIC));
        try {
            return ReleaseKey.decode(encoded.orElseThrow(() -> refusal(file, "it has no public key")));
        } catch (IllegalArgumentException e) {
            throw refusal(file, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, byte[]> blocks(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Pem.read(new String(in.readNBytes(MAX_SIZE), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw refusal(file, "it is damaged");
        }
    }

    private static FileSystemException refusal(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
