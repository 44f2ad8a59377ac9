// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.List;

/** Runs a program of the system and waits for its end. */
@FunctionalInterface
public interface CommandLine {

    /**
     * How a program ended.
     *
     * @param exitCode 0: in order
     * @param output what it wrote to its standard output
     * @param errors what it wrote to its standard error output
     */
    record CommandResult(int exitCode, String output, String errors) {}

    /**
     * Runs a program.
     *
     * @param command the program and its arguments
     * @throws IOException when the system does not have the program, or it does not end in time
     */
    CommandResult run(List<String> command) throws IOException;
}
