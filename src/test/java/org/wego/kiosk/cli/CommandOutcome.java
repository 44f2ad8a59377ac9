// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.wego.kiosk.Launcher;
import picocli.CommandLine;

/**
 * The result of a command, by lines.
 *
 * @param code the exit code
 * @param out the lines of the standard output
 * @param err the lines of the error output
 */
record CommandOutcome(int code, List<String> out, List<String> err) {

    static CommandOutcome of(String... arguments) {
        return of(Launcher::commandLine, arguments);
    }

    static CommandOutcome of(Supplier<CommandLine> line, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var systemErr = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(systemErr, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = line.get().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                    .execute(arguments);
        } finally {
            System.setErr(before);
        }
        return new CommandOutcome(code, out.toString().lines().toList(),
                (err + systemErr.toString(StandardCharsets.UTF_8)).lines().toList());
    }
}
