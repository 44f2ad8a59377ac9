// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.usage.ReleasedCounts;
import org.wego.kiosk.usage.UsageCsv;
import org.wego.kiosk.usage.UsageFolder;
import org.wego.kiosk.usage.UsageHistory;
import org.wego.kiosk.usage.UsageTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints, exports or deletes the usage counts of a lobby. */
@Command(name = "usage", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Shows how much a lobby was used, as counters that name no visitor.",
                "Counts under 5 appear as <5; * is a count that would give one of those away."})
public final class UsageCommand implements Callable<Integer> {

    @Mixin
    private final StateOptions place = new StateOptions();

    @Option(names = "--csv", paramLabel = "FILE",
            description = "Writes the counts of each day to a file instead (date, table, key, count).")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, such as 2026-11-01 (default: all).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: all).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--delete", description = "Deletes all counts that are stored.")
    private boolean delete;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        if (delete && (csv.isPresent() || from.isPresent() || to.isPresent())) {
            throw CommandException.usage("--delete deletes all counts; it takes no other option of this command");
        }
        var folder = new UsageFolder(place.existingFolder());
        var out = spec.commandLine().getOut();
        if (delete) {
            int files = folder.delete();
            out.println(files == 0 ? "No counts are stored in " + folder.path()
                    : "Deleted the counts in " + folder.path() + ": " + files + (files == 1 ? " file" : " files"));
            return ExitCode.DONE;
        }
        var history = folder.read();
        history.problems().forEach(spec.commandLine().getErr()::println);
        if (history.isEmpty()) {
            out.println("Nothing has been counted in " + folder.path());
        } else {
            show(history, out);
        }
        out.flush();
        return history.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void show(UsageHistory history, PrintWriter out) throws IOException, CommandException {
        var first = from.or(history::first).orElseThrow();
        var last = to.or(history::last).orElseThrow();
        if (last.isBefore(first)) {
            throw CommandException.usage("--to " + last + " is before the first day, " + first);
        }
        if (csv.isPresent()) {
            var text = UsageCsv.of(ReleasedCounts.of(history, first, last));
            AtomicFiles.write(csv.get().toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        var sum = history.sum(first, last);
        var released = ReleasedCounts.of("", sum);
        out.println("From " + first + " to " + last + ": " + released.visits("", sum) + " visits");
        for (var table : UsageTable.values()) {
            var cells = released.table(table);
            if (!cells.isEmpty()) {
                out.println();
                out.println(table.word());
                cells.forEach(cell -> out.println(String.format(Locale.ROOT,
                        "  %-20s %8s", cell.key(), cell.count())));
            }
        }
    }
}
