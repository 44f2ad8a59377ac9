// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.files.IoErrorMessages;

/**
 * Adds up counts in memory, and adds them to the stored ones from time to time.
 *
 * <p>Counting is quick and touches no disk. May be shared between threads.
 */
public final class UsageWriter implements SessionCounter.UsageSink {

    private static final Logger LOG = System.getLogger(UsageWriter.class.getName());
    /** So that a disk that stays full does not fill the memory: a lobby has fewer counters a day. */
    private static final int MAX_DAYS = 40;

    private final UsageFolder folder;
    private Map<LocalDate, UsageCounts> pending = new HashMap<>();
    private Optional<LocalDate> tidied = Optional.empty();
    private boolean reported;

    public UsageWriter(UsageFolder folder) {
        this.folder = folder;
    }

    @Override
    public void count(ZonedDateTime moment, UsageTable table, String key) {
        add(moment.toLocalDate(), UsageCounts.of(List.of(new UsageCell(table, key, 1))));
    }

    private synchronized void add(LocalDate day, UsageCounts counts) {
        if (pending.size() < MAX_DAYS || pending.containsKey(day)) {
            pending.merge(day, counts, UsageCounts::plus);
        }
    }

    private synchronized Map<LocalDate, UsageCounts> take() {
        var taken = pending;
        pending = new HashMap<>();
        return taken;
    }

    /** Stores what was counted since the last time. What cannot be stored is kept for the next time. */
    public void flush() {
        var days = new ArrayList<>(take().entrySet());
        try {
            while (!days.isEmpty()) {
                var day = days.getLast();
                folder.add(day.getKey(), day.getValue());
                days.removeLast();
                tidy(day.getKey());
            }
            reported = false;
        } catch (IOException e) {
            days.forEach(day -> add(day.getKey(), day.getValue()));
            if (!reported) {
                reported = true;
                LOG.log(Level.WARNING, "Cannot store the usage counts: {0}", IoErrorMessages.withFile(e));
            }
        }
    }

    private void tidy(LocalDate today) throws IOException {
        if (!tidied.equals(Optional.of(today))) {
            tidied = Optional.of(today);
            folder.tidy(today);
        }
    }
}
