// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes the bytes of a file as UTF-8 and refuses anything else.
 *
 * <p>Java's own readers replace a malformed byte by U+FFFD, which would silently damage a name.
 */
public final class Utf8Decoder {

    /** The maximum size of a JSON file in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String SAVE_AS = "save the file as UTF-8 without BOM";

    private Utf8Decoder() {}

    /**
     * The text of the bytes.
     *
     * @throws JsonException when there are more than {@link #MAX_BYTES}, or they are not UTF-8 or start with a byte
     *     order mark
     */
    public static String decode(byte[] bytes) throws JsonException {
        if (bytes.length > MAX_BYTES) {
            throw new JsonException(
                    JsonError.atPosition(1, 1, "the file has " + bytes.length + " bytes; the limit is 5 MB",
                            "spread its list over several files"));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new JsonException(
                    JsonError.atPosition(1, 1, "the file starts with a byte order mark (BOM)", SAVE_AS));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new JsonException(JsonError.atPosition(1, 1, "the file is UTF-16, not UTF-8", SAVE_AS));
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            var place = TextPosition.of(text, text.length());
            throw new JsonException(JsonError.atPosition(place.line(), place.column(),
                    String.format(Locale.ROOT, "the file is not UTF-8: byte %d is 0x%02X", in.position(),
                            bytes[in.position()]),
                    SAVE_AS));
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
