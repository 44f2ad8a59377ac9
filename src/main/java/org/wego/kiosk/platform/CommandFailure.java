// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

/** Ends a command that cannot do its work: an exit code, and a sentence for the person who typed the command. */
public final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    public CommandFailure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public CommandFailure(int code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** The command line, or a file or folder that it names, is wrong. */
    public static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence);
    }

    /** The program itself failed. */
    public static CommandFailure fault(String what, Throwable cause) {
        return new CommandFailure(ExitCode.FAULTS, what + ": " + FaultWords.of(cause), cause);
    }

    public int code() {
        return code;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
