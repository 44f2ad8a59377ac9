// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The text form of keys (RFC 7468). */
final class Pem {

    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final Pattern BLOCK = Pattern
            .compile("-----BEGIN ([A-Z ]{1,40})-----([A-Za-z0-9+/=\\s]{1,4000})-----END \\1-----");
    private static final int LINE = 64;

    private Pem() {}

    static String write(String label, byte[] encoded) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[]{'\n'}).encodeToString(encoded)
                + "\n-----END " + label + "-----\n";
    }

    /** The blocks of a text by their labels. */
    static Map<String, byte[]> read(String text) {
        var blocks = new LinkedHashMap<String, byte[]>();
        BLOCK.matcher(text).results().forEach(block -> blocks.put(block.group(1),
                Base64.getMimeDecoder().decode(block.group(2).getBytes(StandardCharsets.US_ASCII))));
        return blocks;
    }
}
