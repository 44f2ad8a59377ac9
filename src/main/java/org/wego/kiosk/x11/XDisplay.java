// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A display of this machine, as {@code DISPLAY} names it.
 *
 * @param number for example 0 of {@code :0}
 */
record XDisplay(String number) {

    private static final Pattern NAME = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d{1,5})?");

    /** Parses a display name; empty when it is on another machine or not a display name. */
    static Optional<XDisplay> of(String name) {
        var found = NAME.matcher(name);
        return found.matches() ? Optional.of(new XDisplay(found.group(1))) : Optional.empty();
    }

    /** The socket of its X server. */
    Path socket() {
        return Path.of("/tmp/.X11-unix/X" + number);
    }
}
