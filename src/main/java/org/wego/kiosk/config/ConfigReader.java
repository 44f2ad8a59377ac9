// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;

/** Reads a configuration file: strict JSON with the components of {@link KioskConfig} as keys. */
public final class ConfigReader {

    private final StrictJson json;

    public ConfigReader(StrictJson json) {
        this.json = json;
    }

    /**
     * The set-up in a file.
     *
     * @throws IOException with a message for a person: the file, the line, what is wrong and how to mend it
     */
    public KioskConfig read(Path file) throws IOException {
        try {
            return json.read(Files.readAllBytes(file), KioskConfig.class);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (JsonProblem e) {
            throw new IOException(file + ":" + e.getMessage(), e);
        }
    }
}
