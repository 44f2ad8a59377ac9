// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The sound server of a Linux session, which other programs can use even if Java finds no device. */
public final class SoundServer {

    private SoundServer() {}

    /**
     * Whether PulseAudio, or PipeWire in its place, is running.
     *
     * @param environment the environment variables
     */
    public static boolean isRunning(Map<String, String> environment) {
        if (environment.containsKey("PULSE_SERVER")) {
            return true;
        }
        try {
            return environment.containsKey("XDG_RUNTIME_DIR")
                    && Files.exists(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""), "pulse", "native"));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
