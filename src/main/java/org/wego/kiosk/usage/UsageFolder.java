// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.ops.StateFolder;

/**
 * The stored usage counts of one lobby: a file for each day, and one for each month of which the days are no longer
 * kept.
 *
 * <p>Only their owner can read the files. Each is written whole or not at all.
 */
public final class UsageFolder {

    /** The days are kept for this many months; earlier ones are added up. */
    static final int MONTHS_OF_DAYS = 13;

    private static final Logger LOG = System.getLogger(UsageFolder.class.getName());
    private static final String NAME = "usage";
    private static final String ENDING = ".json";
    private static final String DAMAGED = ".damaged";

    private final StateFolder folder;
    private final StrictJson json = new StrictJson();

    /** The counts in a state folder; they need not exist. */
    public UsageFolder(StateFolder state) {
        this.folder = state.within(NAME);
    }

    /** The folder of the files. */
    public Path path() {
        return folder.path();
    }

    /** Whether anything is stored. */
    public boolean hasCounts() throws IOException {
        return !files().isEmpty();
    }

    /**
     * Adds counts to those of a day. A damaged file is set aside, and the log says so.
     *
     * @throws IOException when they cannot be stored; the stored ones are then unchanged
     */
    public void add(LocalDate day, UsageCounts counts) throws IOException {
        folder.create();
        var name = day + ENDING;
        var before = UsageCounts.NONE;
        try {
            before = read(name);
        } catch (JsonException e) {
            LOG.log(Level.WARNING, "{0} is damaged and was set aside as {1}: {2}", folder.path().resolve(name),
                    name + DAMAGED, e.getMessage());
            Files.move(folder.path().resolve(name), folder.path().resolve(name + DAMAGED),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        folder.write(name, json.write(UsageFile.of(day.toString(), before.plus(counts))), true);
    }

    /** Everything that can be read, and what cannot. */
    public UsageHistory read() {
        var days = new TreeMap<LocalDate, UsageCounts>();
        var months = new TreeMap<YearMonth, UsageCounts>();
        var problems = new ArrayList<String>();
        try {
            for (var name : files()) {
                try {
                    var counts = read(name);
                    day(name).ifPresentOrElse(day -> days.put(day, counts), () -> month(name).ifPresent(
                            month -> months.put(month, counts)));
                } catch (JsonException e) {
                    problems.add(folder.path().resolve(name) + " is damaged and left out: " + e.getMessage());
                }
            }
        } catch (IOException e) {
            problems.add("The usage counts cannot be read: " + IoErrorMessages.withFile(e));
        }
        // What an interrupted clean-up has left is in the sum of the month.
        days.keySet().removeIf(day -> months.containsKey(YearMonth.from(day)));
        return new UsageHistory(days, months, problems);
    }

    /** Adds up the days of months that are too old to be kept by day. */
    public void tidy(LocalDate today) throws IOException {
        var oldest = YearMonth.from(today).minusMonths(MONTHS_OF_DAYS);
        var old = files().stream().filter(name -> day(name).filter(day -> YearMonth.from(day).isBefore(oldest))
                .isPresent()).collect(Collectors.groupingBy(name -> YearMonth.from(day(name).orElseThrow())));
        for (var month : old.entrySet()) {
            var name = month.getKey() + ENDING;
            // The month is written once, with all its days. Days beside it were left by an interruption.
            if (!files().contains(name)) {
                folder.write(name, json.write(UsageFile.of(month.getKey().toString(), sum(month.getValue()))), true);
            }
            for (var day : month.getValue()) {
                folder.delete(day);
            }
        }
    }

    private UsageCounts sum(List<String> names) throws IOException {
        var sum = UsageCounts.NONE;
        for (var name : names) {
            try {
                sum = sum.plus(read(name));
            } catch (JsonException e) {
                LOG.log(Level.WARNING, "{0} is damaged and is not in the sum of its month: {1}", name,
                        e.getMessage());
            }
        }
        return sum;
    }

    /** Deletes all counts, those that were set aside, too; returns how many files there were. */
    public int delete() throws IOException {
        int deleted = 0;
        for (var name : names()) {
            if (period(name) || name.endsWith(DAMAGED)) {
                folder.delete(name);
                deleted++;
            }
        }
        return deleted;
    }

    private UsageCounts read(String name) throws IOException, JsonException {
        var bytes = folder.read(name);
        return bytes.isPresent() ? UsageCounts.of(json.read(bytes.get(), UsageFile.class).counts())
                : UsageCounts.NONE;
    }

    private List<String> files() throws IOException {
        return names().stream().filter(UsageFolder::period).sorted().toList();
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder.path())) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    private static boolean period(String name) {
        return day(name).isPresent() || month(name).isPresent();
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return name.endsWith(ENDING) ? Optional.of(LocalDate.parse(bare(name))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String name) {
        try {
            return name.endsWith(ENDING) ? Optional.of(YearMonth.parse(bare(name))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String bare(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }
}
