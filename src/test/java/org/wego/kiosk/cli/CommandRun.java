// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.wego.kiosk.Launcher;

/**
 * The result of a command that ran in this process.
 *
 * @param code the exit code
 * @param out the standard output
 * @param err the error output
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Launcher.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** The fields of each line, separated by tabs. */
    List<String[]> rows() {
        return out.lines().map(line -> line.split("\t", -1)).toList();
    }
}
