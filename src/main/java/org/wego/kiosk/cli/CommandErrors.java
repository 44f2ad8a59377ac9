// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ErrorSummary;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FileErrorMessages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints one sentence for a command that fails, never a stack trace, and sets the exit code. */
public final class CommandErrors {

    private static final Logger LOG = System.getLogger(CommandErrors.class.getName());

    private CommandErrors() {}

    /** Installs the handlers of both kinds of failure for a command and its subcommands. */
    public static CommandLine handledBy(CommandLine line) {
        line.setParameterExceptionHandler(CommandErrors::onParameterError);
        line.setExecutionExceptionHandler(CommandErrors::onExecutionError);
        return line;
    }

    private static int onParameterError(ParameterException e, String[] args) {
        var line = e.getCommandLine();
        print(line, words(e) + ". More: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int onExecutionError(Exception e, CommandLine line, ParseResult parsed) {
        return switch (e) {
            case CommandException failure -> {
                print(line, failure.sentence());
                trace(e);
                yield failure.code();
            }
            case IOException file -> {
                print(line, FileErrorMessages.of(file));
                yield ExitCode.USAGE;
            }
            default -> {
                print(line, "The program failed: " + ErrorSummary.of(e));
                trace(e);
                yield ExitCode.FAULTS;
            }
        };
    }

    private static void trace(Exception e) {
        LOG.log(Level.DEBUG, "The command failed", e);
    }

    private static void print(CommandLine line, String sentence) {
        line.getErr().println(sentence);
        line.getErr().flush();
    }

    private static String words(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(e.getCommandLine(), unmatched.getUnmatched().getFirst());
        }
        if (e.getCause() instanceof InvalidPathException path) {
            return "'" + path.getInput() + "' is not a valid path on this system";
        }
        // The help command has its own message for an unknown command.
        var subject = Optional.ofNullable(e.getValue());
        if (subject.isPresent() && String.valueOf(e.getMessage()).startsWith("Unknown subcommand")) {
            return unknownCommand(e.getCommandLine(), subject.get());
        }
        return String.valueOf(e.getMessage()).strip().replaceAll("\\.$", "");
    }

    private static String unmatched(CommandLine line, String word) {
        if (word.startsWith("-")) {
            var name = word.split("=", 2)[0];
            return "There is no option '" + name + "'" + suggestion(name, options(line));
        }
        return line.getSubcommands().isEmpty() ? "'" + word + "' is one argument too many" : unknownCommand(line, word);
    }

    private static String unknownCommand(CommandLine line, String word) {
        return "There is no command '" + word + "'" + suggestion(word, List.copyOf(line.getSubcommands().keySet()));
    }

    private static String suggestion(String word, List<String> known) {
        return DidYouMean.nearest(word, known).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    /** The names to suggest: long ones only, because any two short options are equally similar. */
    private static List<String> options(CommandLine line) {
        var names = new ArrayList<String>();
        line.getCommandSpec().options().stream().filter(option -> !option.hidden())
                .forEach(option -> names.add(option.longestName()));
        return names;
    }
}
