// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.JsonException;

/** The text of a configuration file; locates wrong values by their pointers. */
final class ConfigSource {

    private final Path file;
    private final byte[] bytes;
    private final StrictJson json;

    ConfigSource(Path file, byte[] bytes, StrictJson json) {
        this.file = file;
        this.bytes = bytes.clone();
        this.json = json;
    }

    IOException wrong(String pointer, String message, String hint) {
        return new IOException(message(json.locate(bytes, List.of(JsonError.at(pointer, message, hint))).getFirst()));
    }

    IOException wrong(JsonException problem) {
        return new IOException(message(problem.error()), problem);
    }

    /** The error in the format of {@code check}. */
    private String message(JsonError error) {
        return file + ":" + Math.max(1, error.line()) + ": "
                + (error.pointer().isEmpty() ? "" : error.pointer() + ": ") + error.message()
                + (error.hint().isEmpty() ? "" : " (" + error.hint() + ")");
    }
}
