// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A short announcement that appears and disappears at given times.
 *
 * @param id unique in the pack
 * @param text one sentence
 * @param from when it appears, in the time zone of the kiosk; empty: immediately
 * @param until when it disappears, in the same time zone; empty: never
 * @param repeat on which weekdays and at which hours it appears within that time; empty: throughout
 * @param places where it appears, each place once; empty: on the home screen
 * @param provenance its source and date
 */
public record Notice(String id, LocalizedText text, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
        Optional<Recurrence> repeat, Optional<List<NoticePlace>> places, Provenance provenance) {

    /** The period from the first to the last moment that two local times can mean; the end is not part of it. */
    private record Period(Instant start, Instant end) {

        boolean contains(Instant moment) {
            return !moment.isBefore(start) && moment.isBefore(end);
        }
    }

    /** A week, and a day more on either side for hours over midnight. */
    private static final int DAYS_AHEAD = 9;
    private static final int DAYS_BACK = 2;

    public Notice {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("the notice ends (" + until.get() + ") before it begins");
        }
        places = places.map(List::copyOf);
        if (places.filter(List::isEmpty).isPresent()) {
            throw new IllegalArgumentException("the notice is shown nowhere; leave out \"places\" for the home screen");
        }
        if (places.filter(all -> new HashSet<>(all).size() < all.size()).isPresent()) {
            throw new IllegalArgumentException("a place is listed twice");
        }
    }

    /** A notice on the home screen that does not repeat. */
    public Notice(String id, LocalizedText text, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
            Provenance provenance) {
        this(id, text, from, until, Optional.empty(), Optional.empty(), provenance);
    }

    /** Whether the notice is not shown at all times. */
    public boolean isForATime() {
        return from.isPresent() || until.isPresent() || repeat.isPresent();
    }

    /** Whether it appears at a place. */
    public boolean isAt(NoticePlace place) {
        return places.map(all -> all.contains(place)).orElse(place == NoticePlace.HOME);
    }

    /**
     * Whether to show the notice.
     *
     * <p>When clocks change, a local time may occur twice or never. The notice is then shown from the earliest moment
     * that its times can mean until the latest, because showing it too long is better than not at all.
     *
     * @param now the present moment; when it is unknown, only notices without times are shown
     * @param zone the time zone of the kiosk
     */
    public boolean showsAt(Optional<Instant> now, ZoneId zone) {
        return now.map(moment -> showsAt(moment, zone)).orElse(!isForATime());
    }

    private boolean showsAt(Instant moment, ZoneId zone) {
        return whole(zone).contains(moment) && repeat
                .map(times -> periods(times, moment, zone).anyMatch(period -> period.contains(moment))).orElse(true);
    }

    /**
     * The next moment at which the notice appears or disappears; empty if it stays as it is.
     *
     * @param now the present moment
     * @param zone the time zone of the kiosk
     */
    public Optional<Instant> nextChange(Instant now, ZoneId zone) {
        boolean shown = showsAt(now, zone);
        var whole = whole(zone);
        var begin = whole.start().isAfter(now) ? whole.start() : now;
        var changes = repeat.stream().flatMap(times -> periods(times, begin, zone))
                .flatMap(period -> Stream.of(period.start(), period.end()));
        return Stream.concat(changes, Stream.of(whole.start(), whole.end()))
                .filter(moment -> moment.isAfter(now) && moment.isBefore(Instant.MAX)).sorted()
                .filter(moment -> showsAt(moment, zone) != shown).findFirst();
    }

    /** Whether there is any moment at which it is shown. */
    public boolean isEverShown(ZoneId zone) {
        var start = from.map(begin -> earliest(begin, zone)).orElse(Instant.EPOCH);
        return repeat.isEmpty() || showsAt(start, zone) || nextChange(start, zone).isPresent();
    }

    /** Whether it is shown at any time of a day. */
    public boolean showsOn(LocalDate day, ZoneId zone) {
        var start = earliest(day.atStartOfDay(), zone);
        var end = latest(day.plusDays(1).atStartOfDay(), zone);
        return showsAt(start, zone) || nextChange(start, zone).filter(next -> next.isBefore(end)).isPresent();
    }

    private Period whole(ZoneId zone) {
        return new Period(from.map(start -> earliest(start, zone)).orElse(Instant.MIN),
                until.map(end -> latest(end, zone)).orElse(Instant.MAX));
    }

    /** The periods of the repetition around a moment and in the week after it. */
    private static Stream<Period> periods(Recurrence times, Instant moment, ZoneId zone) {
        var days = Duration.ofDays(DAYS_BACK);
        var first = (moment.isBefore(Instant.EPOCH.plus(days)) ? Instant.EPOCH : moment.minus(days)).atZone(zone)
                .toLocalDate();
        return LongStream.rangeClosed(0, DAYS_BACK + DAYS_AHEAD).mapToObj(first::plusDays)
                .flatMap(day -> times.on(day).stream())
                .map(local -> new Period(earliest(local.start(), zone), latest(local.end(), zone)));
    }

    private static Instant earliest(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private static Instant latest(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
