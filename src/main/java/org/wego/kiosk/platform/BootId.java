// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one start of the machine from another, so that a power cut is not held against a content pack. */
public final class BootId {

    private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    private BootId() {}

    /** A word for this start of the machine; empty where the system has none. */
    public static String word() {
        try {
            return Files.isReadable(LINUX) ? Files.readString(LINUX).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
