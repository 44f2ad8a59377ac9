// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The print queues of CUPS, reached through its programs {@code lp} and {@code lpstat}.
 *
 * <p>Printing by Java itself runs {@code lpr}; where that program is not installed, Java reports success and prints
 * nothing.
 */
public final class CupsQueues implements PrintQueues {

    private static final Pattern DEFAULT = Pattern.compile("system default destination: (\\S+)");
    private static final Pattern STOPPED = Pattern.compile("(?m)^printer (\\S+) disabled ");
    private static final Pattern ACCEPTED = Pattern.compile("request id is (\\S+) ");
    private static final String DEFAULT_SERVER = "localhost:631";

    private final CommandLine commands;
    private final BiFunction<String, String, OptionalInt> states;

    /** The queues that the CUPS programs of this command line report. */
    public CupsQueues(CommandLine commands) {
        this(commands, CupsQueues::requestState);
    }

    /**
     * The same, with another query for the state of a job.
     *
     * @param states maps a server and a job number to a job state of RFC 8011; empty when it is unknown
     */
    CupsQueues(CommandLine commands, BiFunction<String, String, OptionalInt> states) {
        this.commands = commands;
        this.states = states;
    }

    private static OptionalInt requestState(String server, String number) {
        try {
            return JobStateRequest.send(server, number);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public List<PrintQueue> list() throws IOException {
        var names = output("lpstat", "-e").lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        var defaultLine = DEFAULT.matcher(output("lpstat", "-d"));
        var preferred = defaultLine.find() ? Optional.of(defaultLine.group(1)) : Optional.<String>empty();
        var stopped = STOPPED.matcher(output("lpstat", "-p")).results().map(result -> result.group(1)).toList();
        return names.stream().map(name -> new PrintQueue(name, preferred.equals(Optional.of(name)),
                stopped.contains(name))).toList();
    }

    @Override
    public PrintJob submit(String queue, Path pdf, String title, Paper paper, int copies) throws IOException {
        var result = commands.run(List.of("lp", "-d", queue, "-t", title, "-n", Integer.toString(copies), "-o",
                "media=" + media(paper), "-o", "fit-to-page", "--", pdf.toString()));
        var accepted = ACCEPTED.matcher(result.output());
        if (result.exitCode() != 0 || !accepted.find()) {
            throw new IOException(message(result));
        }
        return new PrintJob(queue, accepted.group(1));
    }

    private static String media(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case LETTER -> "Letter";
            case A3 -> "A3";
        };
    }

    @Override
    public JobState state(PrintJob job) throws IOException {
        if (output("lpstat", "-W", "not-completed", "-o", job.queue()).lines().anyMatch(line -> isOf(job, line))) {
            boolean held = STOPPED.matcher(output("lpstat", "-p", job.queue())).find();
            return held ? new JobState.Held() : new JobState.Pending();
        }
        var state = states.apply(server(), job.id().substring(job.id().lastIndexOf('-') + 1));
        return switch (state.orElse(0)) {
            case JobStateRequest.COMPLETED -> new JobState.Completed();
            case JobStateRequest.ABORTED -> new JobState.Aborted();
            case JobStateRequest.CANCELED -> new JobState.Canceled();
            default -> new JobState.Gone();
        };
    }

    /** Host and port. A server that CUPS reaches through a socket also listens on the default port. */
    private String server() throws IOException {
        var server = output("lpstat", "-H").strip();
        return server.isEmpty() || server.startsWith("/") ? DEFAULT_SERVER : server;
    }

    private static boolean isOf(PrintJob job, String line) {
        return line.startsWith(job.id() + " ");
    }

    /** The output of a program; empty when it fails because CUPS is not running or has no queue. */
    private String output(String... command) throws IOException {
        return commands.run(List.of(command)).output();
    }

    private static String message(CommandLine.CommandResult result) {
        var reported = (result.errors() + " " + result.output()).strip();
        return reported.isEmpty() ? "exit code " + result.exitCode() : reported;
    }
}
