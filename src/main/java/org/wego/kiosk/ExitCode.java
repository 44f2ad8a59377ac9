// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

/** What the program's exit codes mean. */
final class ExitCode {

    /** All went well. */
    static final int DONE = 0;
    /** The command did its work and found problems. */
    static final int PROBLEMS = 1;
    /** The command line, or a file that it names, is wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
