// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The memory that the program uses.
 *
 * @param heapUsed bytes in use on the heap
 * @param heapCommitted bytes that Java has allocated for the heap
 * @param resident bytes of the process in memory; empty where the system does not report it
 */
public record MemoryUse(long heapUsed, long heapCommitted, Optional<Long> resident) {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** The memory use of this process now. */
    public static MemoryUse now() {
        var runtime = Runtime.getRuntime();
        return new MemoryUse(runtime.totalMemory() - runtime.freeMemory(), runtime.totalMemory(), residentBytes());
    }

    private static Optional<Long> residentBytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) * 1024).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
