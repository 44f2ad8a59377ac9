// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** The program's exit codes: one table for all commands, printed by each {@code --help}. */
public final class ExitCode {

    /** Success; for the lobby: staff closed it. */
    public static final int DONE = 0;
    /** The command completed and found problems. */
    public static final int PROBLEMS = 1;
    /** The command line is wrong, or a file or folder named in it. */
    public static final int USAGE = 2;
    /** Java's exit code for running out of memory. */
    static final int MEMORY = 3;
    /** There is no newer release. Scripts expect this number, and a fetch needs little memory. */
    public static final int NOTHING_NEWER = 3;
    /** Staff asked the lobby to restart. */
    public static final int RESTART = 4;
    /** The program failed; its supervisor may restart it. */
    public static final int FAULTS = 5;
    /** No window can be opened. */
    public static final int NO_DISPLAY = 6;
    /** No lobby is running. */
    public static final int NOT_RUNNING = 7;
    /** A lobby is running and does not answer. */
    public static final int NO_ANSWER = 8;
    /** Another lobby uses the same state folder. */
    public static final int ALREADY_RUNNING = 9;

    private ExitCode() {}

    /** Every code with its description for the user, in order. */
    public static Map<Integer, String> table() {
        var table = new LinkedHashMap<Integer, String>();
        table.put(DONE, "Done; lobby: staff left it.");
        table.put(PROBLEMS,
                "Problems were found: in the content pack, by status in the running lobby, by link or by fleet; fetch: refused.");
        table.put(USAGE, "The command line is wrong, or a file or folder that it names.");
        table.put(MEMORY, "Java ran out of memory; fetch: there is nothing newer.");
        table.put(RESTART, "Lobby: staff asked for a restart.");
        table.put(FAULTS, "The program failed.");
        table.put(NO_DISPLAY, "No window can be opened: no display, or a library is missing.");
        table.put(NOT_RUNNING, "Status: no lobby is running.");
        table.put(NO_ANSWER, "Status: the lobby is running and does not answer.");
        table.put(ALREADY_RUNNING, "Lobby: another one is running with the same state folder.");
        return table;
    }
}
