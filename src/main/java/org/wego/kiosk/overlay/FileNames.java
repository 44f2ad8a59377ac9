// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Encodes the id of a record as a file name that is distinct on every system.
 *
 * <p>Lower-case letters, digits and hyphens are kept; any other byte of the id in UTF-8 becomes {@code %} and two
 * hexadecimal digits. So no two ids share a name on a system that ignores case, and no name means a folder or, on
 * Windows, a device.
 */
final class FileNames {

    static final String ENDING = ".json";
    private static final int MAX_LENGTH = 120;
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final Pattern ENCODED = Pattern.compile("(?:[a-z0-9-]|%[0-9a-f]{2})+");

    private FileNames() {}

    /** The file name without its extension; empty for an id that is too long or empty. */
    static Optional<String> encode(String id) {
        var name = new StringBuilder();
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean itself = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            if (itself && !(i == 0 && DEVICE.matcher(id).matches())) {
                name.append(c);
            } else {
                name.append(String.format(Locale.ROOT, "%%%02x", (int) c));
            }
        }
        return name.isEmpty() || name.length() > MAX_LENGTH ? Optional.empty() : Optional.of(name.toString());
    }

    /** The id of a file name without its extension; empty for a name that {@link #encode} does not produce. */
    static Optional<String> decode(String name) {
        if (!ENCODED.matcher(name).matches()) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        var id = bytes.toString(StandardCharsets.UTF_8);
        return encode(id).filter(name::equals).map(_ -> id);
    }
}
