// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The authorisation keys of X servers, from the file named by {@code XAUTHORITY}. */
final class XCookies {

    static final String PROTOCOL = "MIT-MAGIC-COOKIE-1";
    private static final byte[] NONE = {};

    private final Path file;

    XCookies(Map<String, String> environment) {
        file = Path.of(environment.getOrDefault("XAUTHORITY",
                environment.getOrDefault("HOME", "") + "/.Xauthority"));
    }

    /** The key of a display; empty without one, which is valid if the server trusts this user. */
    byte[] of(XDisplay display) throws IOException {
        if (!Files.isReadable(file)) {
            return NONE;
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (in.available() > 0) {
                in.readUnsignedShort();
                field(in);
                var number = text(field(in));
                var protocol = text(field(in));
                byte[] key = field(in);
                if (protocol.equals(PROTOCOL) && (number.isEmpty() || number.equals(display.number()))) {
                    return key;
                }
            }
        }
        return NONE;
    }

    private static byte[] field(DataInputStream in) throws IOException {
        return in.readNBytes(in.readUnsignedShort());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
