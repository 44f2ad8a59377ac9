// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.platform.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page in the format of {@code man}, generated from the same data as {@code --help}.
 *
 * @param program all commands
 */
record ManualPage(CommandLine program) {

    private static final String HELP = "help";
    private static final String REST = """
            .SH ENVIRONMENT
            .TP
            \\fBJAVA_HOME\\fR
            The folder of Java 25 or newer, if the program does not include Java.
            .TP
            \\fBJDK_JAVA_OPTIONS\\fR
            Additional options of Java.
            .TP
            \\fBDISPLAY\\fR
            The X display on which lobby and desk open their windows.
            .SH FILES
            .TP
            \\fI/etc/wego-kiosk/\\fR
            The configuration of this kiosk and the hours of its panel, if an operator has created them.
            .TP
            \\fI/var/lib/wego-kiosk/\\fR
            The state folder of the service: status, PIN, log.
            .TP
            \\fI~/.local/state/wego-kiosk/\\fR, \\fI~/.local/share/wego-kiosk/overlay/\\fR
            The state folder and reception's changes of a lobby that a user starts.
            .TP
            \\fI/usr/share/doc/wego-kiosk/index.html\\fR
            The documentation.
            .TP
            \\fI/usr/share/doc/wego-kiosk/examples/data/\\fR
            The bundled content pack with its JSON Schemas: copy it to make your own pack.
            .SH EXAMPLES
            .TP
            \\fBwego\\-kiosk check \\-\\-warnings /srv/kiosk/pack\\fR
            Lists all errors and warnings of a content pack.
            .TP
            \\fBwego\\-kiosk lobby \\-\\-pack /srv/kiosk/pack \\-\\-start home \\-\\-lang ko\\fR
            Shows a content pack in a window, in Korean, starting at the home screen.
            .TP
            \\fBwego\\-kiosk pin \\-\\-state /var/lib/wego\\-kiosk\\fR
            Sets the staff PIN for the service.
            .SH SEE ALSO
            .BR systemctl (1),
            .BR espeak\\-ng (1),
            .BR lp (1)
            """;

    String text() {
        var spec = program.getCommandSpec();
        var page = new StringBuilder("""
                .\\" SPDX-License-Identifier: Apache-2.0
                .\\" Written by ManualTest from the program's own help; do not edit.
                .TH WEGO-KIOSK 1 "" "WeGO Kiosk" "User Commands"
                .nh
                .ad l
                .SH NAME
                wego-kiosk \\- information kiosk for a lobby, with a window for reception
                .SH SYNOPSIS
                """);
        synopsis(page, spec, true);
        commands().forEach(command -> synopsis(page, command, false));
        page.append(".SH DESCRIPTION\n").append(words(spec)).append('\n');
        page.append(".SH OPTIONS OF THE LOBBY\n");
        page.append("They can be used with the command lobby or without a command.\n");
        arguments(page, spec);
        page.append(".SH COMMANDS\n");
        for (var command : commands()) {
            page.append(".SS ").append(roff(command.name())).append('\n').append(words(command)).append('\n');
            if (command.name().equals("lobby")) {
                page.append("Its options are listed above.\n");
            } else {
                arguments(page, command);
            }
        }
        page.append(".SH EXIT STATUS\n");
        ExitCode.table().forEach((code, meaning) -> item(page, "\\fB" + code + "\\fR", roff(meaning)));
        return page.append(REST).toString();
    }

    /** Every command but the first, in the order of the help. */
    private List<CommandSpec> commands() {
        return program.getSubcommands().values().stream().map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden()).toList();
    }

    private static void synopsis(StringBuilder page, CommandSpec command, boolean first) {
        page.append(first ? "" : ".br\n").append("\\fBwego\\-kiosk");
        page.append(first ? "" : " " + roff(command.name())).append("\\fR");
        page.append(command.options().stream().noneMatch(option -> !option.hidden()) ? "" : " [\\fIOPTION\\fR]...");
        shown(command).forEach(parameter -> page.append(parameter.required() ? " " : " [")
                .append("\\fI").append(roff(label(parameter))).append("\\fR")
                .append(parameter.required() ? "" : "]"));
        page.append('\n');
    }

    private static Stream<ArgSpec> shown(CommandSpec command) {
        return command.positionalParameters().stream().filter(parameter -> !parameter.hidden())
                .map(ArgSpec.class::cast);
    }

    private static void arguments(StringBuilder page, CommandSpec command) {
        shown(command).forEach(parameter -> item(page, "\\fI" + roff(label(parameter)) + "\\fR", words(parameter)));
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> item(page, names(option),
                words(option)));
    }

    private static String names(OptionSpec option) {
        var value = option.arity().max() == 0 ? "" : " \\fI" + roff(label(option)) + "\\fR";
        return Stream.of(option.names()).map(name -> "\\fB" + roff(name) + "\\fR").collect(Collectors.joining(", "))
                + value;
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel();
    }

    private static String words(ArgSpec argument) {
        return roff(String.join(" ", argument.description()).replace("${DEFAULT-VALUE}",
                String.valueOf(argument.defaultValueString())));
    }

    private static String words(CommandSpec command) {
        return roff(command.name().equals(HELP) ? "Shows the help of the program or of a command."
                : String.join(" ", command.usageMessage().description()).replace("%n", " "));
    }

    private static void item(StringBuilder page, String term, String words) {
        page.append(".TP\n").append(term).append('\n').append(words).append('\n');
    }

    /** Escapes what {@code man} would interpret. */
    private static String roff(String text) {
        var escaped = text.strip().replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
