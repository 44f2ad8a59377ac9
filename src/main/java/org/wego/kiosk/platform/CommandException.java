// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

/** Ends a command that cannot do its work: an exit code, and a sentence for the person who typed the command. */
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

    /** The command line, or a file or folder that it names, is wrong. */
    public static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }

    /** The program itself failed. */
    public static CommandException fault(String what, Throwable cause) {
        return new CommandException(ExitCode.FAULTS, what + ": " + ErrorSummary.of(cause), cause);
    }

    public int code() {
        return code;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
