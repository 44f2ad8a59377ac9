// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.wego.kiosk.overlay.OverlayState;

/**
 * The fingerprint of a pack: another one as soon as a file is another one.
 *
 * <p>Of texts, typefaces and small files the content counts, of large media the size and the time: a film of a hundred
 * megabytes is not read at every start.
 */
final class PackDigest {

    private static final List<String> READ_WHOLE = List.of(".json", ".geojson", ".properties", ".ttf", ".otf");
    private static final long SMALL = 1024 * 1024;

    private PackDigest() {}

    /**
     * Of a folder; SHA-256, in lower-case hexadecimal digits.
     *
     * @throws IOException when a file cannot be read
     */
    static String of(Path folder) throws IOException {
        var sha = sha();
        for (var entry : Listing.of(folder).files().entrySet()) {
            var facts = entry.getValue();
            add(sha, entry.getKey());
            add(sha, facts.size());
            if (isReadWhole(entry.getKey(), facts)) {
                add(sha, folder.resolve(entry.getKey()));
            } else {
                add(sha, facts.millis());
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Of what reception changed; empty when it changed nothing. */
    static String of(OverlayState overlay) {
        if (overlay.changesNothing()) {
            return "";
        }
        var sha = sha();
        overlay.entries().forEach((key, entry) -> {
            add(sha, key.toString());
            add(sha, entry.revision());
            add(sha, entry.savedAt().toString());
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static boolean isReadWhole(String path, Listing.Facts facts) {
        var name = path.toLowerCase(Locale.ROOT);
        return facts.size() <= SMALL || READ_WHOLE.stream().anyMatch(name::endsWith);
    }

    private static void add(MessageDigest sha, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
    }

    /** With its length, so that no two lists of words give one text. */
    private static void add(MessageDigest sha, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        add(sha, bytes.length);
        sha.update(bytes);
    }

    private static void add(MessageDigest sha, long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
