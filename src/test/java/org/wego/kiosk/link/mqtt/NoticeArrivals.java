// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wego.kiosk.link.notice.NoticeReading;

/**
 * How long a notice needs until it is verified at each of many lobbies. Its content is the moment at which it was sent, on
 * the clock that all processes of a machine share.
 */
final class NoticeArrivals {

    private static final double MILLI = 1e6;

    private final int lobbies;
    private final Map<String, List<Long>> waits = new TreeMap<>();

    NoticeArrivals(int lobbies) {
        this.lobbies = lobbies;
    }

    /** Notes that a lobby has verified a notice; says the times when all have. */
    synchronized void note(NoticeReading reading) {
        if (reading instanceof NoticeReading.VerifiedNotice verified) {
            var notice = verified.notice();
            var all = waits.computeIfAbsent(notice.id(), _ -> new ArrayList<>());
            all.add(System.nanoTime() - Long.parseLong(notice.json().strip()));
            if (all.size() == lobbies) {
                var sorted = all.stream().sorted().toList();
                System.out.println(String.format(Locale.ROOT,
                        "notice %s at %d lobbies: p50 %.0f ms, p95 %.0f ms, last %.0f ms", notice.id(), lobbies,
                        sorted.get(lobbies / 2) / MILLI, sorted.get(lobbies * 95 / 100) / MILLI,
                        sorted.getLast() / MILLI));
            }
        }
    }
}
