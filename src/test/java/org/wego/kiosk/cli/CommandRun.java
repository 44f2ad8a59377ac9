// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.wego.kiosk.Launcher;

/**
 * What became of a command that ran in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err its messages
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Launcher.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** The fields of each line, which tabs part. */
    List<String[]> rows() {
        return out.lines().map(line -> line.split("\t", -1)).toList();
    }
}
