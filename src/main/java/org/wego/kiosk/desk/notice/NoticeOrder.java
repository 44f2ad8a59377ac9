// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Notice;

/**
 * The order of the notices at present: first those that are shown, as the lobby shows them, then the others by their times.
 *
 * <p>The lobby shows notices for a time before those without times, otherwise in the order of the content.
 */
public final class NoticeOrder {

    private final List<Notice> all;
    private final Instant now;
    private final ZoneId zone;

    public NoticeOrder(DeskState state) {
        this.all = state.content().notices();
        this.now = state.clock().instant();
        this.zone = state.content().manifest().timeZone();
    }

    /** Orders notices of the content. */
    Comparator<Notice> comparator() {
        return Comparator.<Notice, NoticeState>comparing(this::state)
                .thenComparing(notice -> state(notice) == NoticeState.NOW ? Instant.MIN
                        : notice.nextChange(now, zone).orElse(Instant.MAX))
                .thenComparing(notice -> !notice.isForATime())
                // A sorted list need not keep the order of equal elements.
                .thenComparingInt(all::indexOf);
    }

    /** All notices in this order. */
    List<Notice> sorted() {
        return all.stream().sorted(comparator()).toList();
    }

    /** The notices that are shown now. */
    List<Notice> shownNow() {
        return sorted().stream().filter(notice -> state(notice) == NoticeState.NOW).toList();
    }

    NoticeState state(Notice notice) {
        return NoticeState.of(notice, now, zone);
    }

    /**
     * By how many places in the content a notice has to move to come before the previous one (-1) or after the next one (1)
     * that it can change places with; empty if there is none.
     */
    public OptionalInt step(String id, int by) {
        var peers = peers(id);
        int at = peers.indexOf(find(id).orElse(null)) + by;
        return at >= 0 && at < peers.size() ? way(id, peers.get(at)) : OptionalInt.empty();
    }

    /** By how many places in the content a notice has to move to come before all that it can change places with. */
    public OptionalInt toFirst(String id) {
        return peers(id).stream().findFirst().filter(first -> !first.id().equals(id)).map(first -> way(id, first))
                .orElseGet(OptionalInt::empty);
    }

    private OptionalInt way(String id, Notice other) {
        return find(id).map(notice -> OptionalInt.of(all.indexOf(other) - all.indexOf(notice)))
                .orElseGet(OptionalInt::empty);
    }

    /** The notices of the same state, all for a time or all without times: only among these does the order matter. */
    private List<Notice> peers(String id) {
        return find(id).map(notice -> all.stream()
                .filter(other -> other.isForATime() == notice.isForATime() && state(other) == state(notice))
                .toList()).orElse(List.of());
    }

    private Optional<Notice> find(String id) {
        return all.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }
}
