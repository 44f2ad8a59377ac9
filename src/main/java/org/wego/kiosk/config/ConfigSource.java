// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.json.Fault;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;

/** The text of a configuration file, in which a wrong value is found again by its pointer. */
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
        return new IOException(words(json.locate(bytes, List.of(Fault.at(pointer, message, hint))).getFirst()));
    }

    IOException wrong(JsonProblem problem) {
        return new IOException(words(problem.fault()), problem);
    }

    /** As {@code check} writes a problem. */
    private String words(Fault fault) {
        return file + ":" + Math.max(1, fault.line()) + ": "
                + (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.message()
                + (fault.hint().isEmpty() ? "" : " (" + fault.hint() + ")");
    }
}
