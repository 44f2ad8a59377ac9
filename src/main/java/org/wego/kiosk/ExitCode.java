// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

/** What the program's exit codes mean. */
final class ExitCode {

    /** All went well; of the lobby: it was left for good. */
    static final int DONE = 0;
    /** The command did its work and found problems. */
    static final int PROBLEMS = 1;
    /** The command line, or a file that it names, is wrong. */
    static final int USAGE = 2;
    // 3 is Java's own word for having no memory left.

    /** The lobby wants to be started anew: staff ask for it. */
    static final int RESTART = 4;
    /** The lobby gave up after faults that did not stop; whoever supervises it starts it anew. */
    static final int FAULTS = 5;

    private ExitCode() {}
}
