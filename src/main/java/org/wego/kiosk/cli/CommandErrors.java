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

/** Prints one sentence for a command that fails, and gives its exit code; never a stack trace. */
public final class CommandErrors {

    private static final Logger LOG = System.getLogger(CommandErrors.class.getName());

    private CommandErrors() {}

    /** Handles both kinds of failure for a command and all commands below it. */
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
            return "'" + path.getInput() + "' is no path of this system";
        }
        // The help command's own words for a command that is none.
        var subject = Optional.ofNullable(e.getValue());
        if (subject.isPresent() && String.valueOf(e.getMessage()).startsWith("Unknown subcommand")) {
            return noCommand(e.getCommandLine(), subject.get());
        }
        return String.valueOf(e.getMessage()).strip().replaceAll("\\.$", "");
    }

    private static String unmatched(CommandLine line, String word) {
        if (word.startsWith("-")) {
            var name = word.split("=", 2)[0];
            return "There is no option '" + name + "'" + meant(name, options(line));
        }
        return line.getSubcommands().isEmpty() ? "'" + word + "' is one argument too many" : noCommand(line, word);
    }

    private static String noCommand(CommandLine line, String word) {
        return "There is no command '" + word + "'" + meant(word, List.copyOf(line.getSubcommands().keySet()));
    }

    private static String meant(String word, List<String> known) {
        return DidYouMean.nearest(word, known).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    /** Long options: a short one is as near to any other. */
    private static List<String> options(CommandLine line) {
        var names = new ArrayList<String>();
        line.getCommandSpec().options().stream().filter(option -> !option.hidden())
                .forEach(option -> names.add(option.longestName()));
        return names;
    }
}
