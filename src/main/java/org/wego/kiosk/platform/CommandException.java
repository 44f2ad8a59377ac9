// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

/** Ends a command that fails: an exit code, and a sentence for the user. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    public CommandException(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public CommandException(int code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** For a wrong command line, or a wrong file or folder named in it. */
    public static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }

    /** For a failure of the program itself. */
    public static CommandException fault(String what, Throwable cause) {
        return new CommandException(ExitCode.FAULTS, what + ": " + ErrorSummary.of(cause), cause);
    }

    public int code() {
        return code;
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
