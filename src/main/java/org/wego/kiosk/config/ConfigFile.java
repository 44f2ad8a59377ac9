// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.io.IOException;

/** The settings of a configuration file, with their positions in the file. */
public final class ConfigFile {

    private final ConfigSource source;
    private final KioskConfig config;

    ConfigFile(ConfigSource source, KioskConfig config) {
        this.source = source;
        this.config = config;
    }

    /** The settings. */
    public KioskConfig config() {
        return config;
    }

    /**
     * An exception for a value that cannot be used, with file and line in its message.
     *
     * @param pointer the JSON pointer of the value, for example {@code /keys/0/means}
     */
    public IOException wrong(String pointer, String message, String hint) {
        return source.wrong(pointer, message, hint);
    }
}
