// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.List;

/** Runs a program of the system and waits until it ends. */
@FunctionalInterface
public interface CommandLine {

    /**
     * How a program ended.
     *
     * @param exitCode 0 means success
     * @param output its standard output
     * @param errors its standard error output
     */
    record CommandResult(int exitCode, String output, String errors) {}

    /**
     * Runs a program.
     *
     * @param command the program and its arguments
     * @throws IOException when the program is not installed or does not end in time
     */
    CommandResult run(List<String> command) throws IOException;
}
