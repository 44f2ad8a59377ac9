// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The characters that the ten keys above the letters type without Shift: digits on most keyboards, {@code &é"'(-è_çà}
 * on a French one.
 *
 * <p>JavaFX does not report the position of a key; the X server does. Not thread-safe.
 */
public final class DigitRow {

    private static final byte GET_KEYBOARD_MAPPING = 101;
    private static final byte QUERY_POINTER = 38;
    /** The X server's number of the key with the digit 1 in most countries, the same on every PC keyboard. */
    private static final int FIRST_KEY = 10;
    private static final int KEYS = 10;
    private static final int REPLY_BYTES = 32;
    private static final int MASK_AT = 24;
    private static final int GROUP_BITS = 13;
    /** The first two layouts of a keyboard have two key symbols each, without Shift and with it. */
    private static final int GROUPS = 2;
    private static final int UNICODE = 0x0100_0000;
    /** Charsets of key symbols older than Unicode, by their second byte; the first byte is the character. */
    private static final Map<Integer, Charset> CHARSETS = Map.of(0, Charset.forName("ISO-8859-1"), 1,
            Charset.forName("ISO-8859-2"), 3, Charset.forName("ISO-8859-4"));

    private DigitRow() {}

    /**
     * The texts of the ten keys from the left, in the current keyboard layout.
     *
     * @return empty without an X server on this machine, or if the layout is the third or a later one
     * @throws IOException when the server cannot be reached
     */
    public static Optional<List<String>> texts(Map<String, String> environment) throws IOException {
        var display = XDisplay.of(environment.getOrDefault("DISPLAY", ""));
        if (display.isEmpty()) {
            return Optional.empty();
        }
        try (var server = XConnection.open(display.get(), new XCookies(environment).of(display.get()))) {
            int group = group(server);
            return group < GROUPS ? Optional.of(texts(server, group)) : Optional.empty();
        }
    }

    /** The index of the current keyboard layout, from 0. */
    private static int group(XConnection server) throws IOException {
        var root = XConnection.bytes(4).putInt(server.root());
        var pointer = server.ask(QUERY_POINTER, (byte) 0, root);
        return Short.toUnsignedInt(pointer.getShort(MASK_AT)) >> GROUP_BITS & 3;
    }

    private static List<String> texts(XConnection server, int group) throws IOException {
        var keys = XConnection.bytes(4).put((byte) FIRST_KEY).put((byte) KEYS).putShort((short) 0);
        var mapping = server.ask(GET_KEYBOARD_MAPPING, (byte) 0, keys);
        int symbols = Byte.toUnsignedInt(mapping.get(1));
        int wanted = 2 * group < symbols ? 2 * group : 0;
        return IntStream.range(0, KEYS).map(key -> mapping.getInt(REPLY_BYTES + 4 * (key * symbols + wanted)))
                .mapToObj(DigitRow::text).toList();
    }

    /** The character of a key symbol; empty for a symbol without one, or of another script. */
    private static String text(int symbol) {
        if ((symbol & UNICODE) != 0) {
            return Character.toString(symbol & ~UNICODE);
        }
        var charset = CHARSETS.get(symbol >> 8);
        return charset == null || symbol == 0 ? "" : new String(new byte[]{(byte) symbol}, charset);
    }
}
