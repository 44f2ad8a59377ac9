// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Remembers, from one start to the next, the highest sequence of each notice, so that nobody can put up an older one
 * again. Safe for use by several threads.
 */
public final class NoticeLedger {

    private static final Logger LOG = System.getLogger(NoticeLedger.class.getName());
    private static final int MOST = 5_000;

    /**
     * The content of the file.
     *
     * @param notices the most recent one last
     */
    record SeenNotices(int format, List<SeenNotice> notices) {}

    /** The highest sequence on a topic. */
    record SeenNotice(String topic, long sequence, Instant until) {}

    private final JsonStateFile<SeenNotices> file;
    private final Map<String, SeenNotice> seen = new LinkedHashMap<>();
    private boolean unsaved;

    /**
     * The ledger as it was kept.
     *
     * @param state the state folder
     */
    public NoticeLedger(Path state, StrictJson json) {
        file = new JsonStateFile<>(state.resolve("link-notices.json"), SeenNotices.class, json, AtomicFiles::write);
        var none = new SeenNotices(1, List.of());
        file.read(none, problem -> {
            LOG.log(Level.WARNING, "Cannot read {0}, so it is started afresh: {1}", file.path(), problem.getMessage());
            return none;
        }).notices().forEach(notice -> seen.put(notice.topic(), notice));
    }

    /** Whether a newer notice was on a topic before. */
    public synchronized boolean isOlder(String topic, long sequence) {
        var known = seen.get(topic);
        return known != null && sequence < known.sequence();
    }

    /** A notice was taken over; {@link #save} keeps it. */
    public synchronized void note(String topic, long sequence, Instant until) {
        var before = seen.get(topic);
        if (before != null && before.sequence() >= sequence) {
            return;
        }
        seen.remove(topic);
        seen.put(topic, new SeenNotice(topic, sequence, until));
        if (seen.size() > MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
        unsaved = true;
    }

    /**
     * Writes what was noted. Waits for the disk.
     *
     * @param now by the clock of this machine; what ended a day earlier is forgotten, because it no longer counts
     */
    public synchronized void save(Instant now) {
        if (!unsaved) {
            return;
        }
        var kept = seen.values().stream().filter(notice -> notice.until().isAfter(now.minusSeconds(86_400))).toList();
        try {
            file.write(new SeenNotices(1, kept));
            unsaved = false;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot write {0}: {1}", file.path(), e.getMessage());
        }
    }
}
