// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Value;

/** Reads a configuration file: strict JSON with the components of {@link KioskConfig} as keys. */
public final class ConfigReader {

    private static final String START_WITH = "write { } for a kiosk without settings";

    private final StrictJson json;

    public ConfigReader(StrictJson json) {
        this.json = json.verbatim();
    }

    /**
     * The settings in a file.
     *
     * @throws IOException with a message for the administrator: {@code FILE:LINE: POINTER: MESSAGE (HINT)}
     */
    public ConfigFile read(Path file) throws IOException {
        var bytes = bytes(file);
        if (isBlank(bytes)) {
            throw new IOException(file + ":1: the file is empty (" + START_WITH + ", or leave --config out)");
        }
        var source = new ConfigSource(file, bytes, json);
        try {
            var range = ConfigRange.firstExceeded(json.read(bytes, Value.class));
            if (range.isPresent()) {
                throw source.wrong(range.get().pointer(), range.get().message(), range.get().hint());
            }
            var config = json.read(bytes, KioskConfig.class);
            var broken = BrokerRule.firstBroken(config);
            if (broken.isPresent()) {
                throw source.wrong(broken.get().pointer(), broken.get().message(), broken.get().hint());
            }
            if (config.alerts().filter(alerts -> alerts.folder().isBlank()).isPresent()) {
                throw source.wrong("/alerts/folder", "no folder is named", "for example /srv/alerts");
            }
            return new ConfigFile(source, config);
        } catch (JsonException e) {
            throw source.wrong(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": this is a folder (name the configuration file in it)");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file (" + START_WITH + ", or leave --config out)", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": permission denied (let the user of the kiosk read the file)", e);
        } catch (IOException e) {
            throw new IOException(file + ": the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
