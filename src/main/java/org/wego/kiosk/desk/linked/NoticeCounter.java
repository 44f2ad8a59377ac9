// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Counts the notices of a desk: each gets a higher number than all before, also after a loss of the state folder, and
 * than those of other desks with the same key. On the thread of the link.
 */
final class NoticeCounter {

    private static final Logger LOG = System.getLogger(NoticeCounter.class.getName());
    /** Numbers that one write of the file is good for. */
    private static final long BLOCK = 1000;

    private final JsonStateFile<NoticeCount> file;
    private long last;
    private long reserved;

    /**
     * The content of the file.
     *
     * @param reserved no higher number was given before
     */
    record NoticeCount(long reserved) {}

    /**
     * The counter as it was kept.
     *
     * @param state the state folder
     * @param now the seconds since 1970 are the lowest number, so that a lost file does no harm
     */
    NoticeCounter(Path state, StrictJson json, Instant now) {
        file = new JsonStateFile<>(state.resolve("notice-count.json"), NoticeCount.class, json, AtomicFiles::write);
        reserved = file.read(new NoticeCount(0), _ -> new NoticeCount(0)).reserved();
        last = Math.max(now.getEpochSecond(), reserved);
    }

    /** Somebody with the same key has given this number. */
    void heard(long number) {
        last = Math.max(last, number);
    }

    long next() {
        last++;
        if (last > reserved) {
            reserved = last + BLOCK;
            try {
                file.write(new NoticeCount(reserved));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Cannot write {0}: {1}", file.path(), e.getMessage());
            }
        }
        return last;
    }
}
