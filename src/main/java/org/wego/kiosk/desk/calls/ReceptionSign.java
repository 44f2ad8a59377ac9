// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.desk.calls.ReceptionShown.ReceptionQuestion;

/**
 * Whether somebody is at this desk, as staff have set it, and how old that is. Nothing is known until staff first do
 * anything. Confined to one thread.
 */
final class ReceptionSign {

    /** How long a desk can stand untouched before the question whether somebody is still there. */
    static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration REPETITION = Duration.ofSeconds(25);

    private final String desk;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Consumer<ReceptionNews> tell;
    private Optional<Presence> presence = Optional.empty();
    private Optional<LocalTime> backAt = Optional.empty();
    private Instant back = Instant.MAX;
    private long set;
    private Instant setAt;
    private long touched;
    private Instant touchedAt;
    private long said;
    private int beat;

    /**
     * A sign that says nothing yet.
     *
     * @param nanoTime a time that only rises
     * @param tell tells the lobbies
     */
    ReceptionSign(String desk, Clock clock, LongSupplier nanoTime, Consumer<ReceptionNews> tell) {
        this.desk = desk;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.tell = tell;
        touched = nanoTime.getAsLong();
        touchedAt = clock.instant();
        setAt = touchedAt;
    }

    /** Notes that somebody uses the desk. */
    void touch() {
        boolean wasIdle = isIdle();
        touched = nanoTime.getAsLong();
        touchedAt = clock.instant();
        if (presence.isEmpty() || wasIdle) {
            put(Presence.HERE, Optional.empty());
        }
    }

    /** Somebody is here. */
    void here() {
        put(Presence.HERE, Optional.empty());
    }

    /** Nobody is here before the next time the clocks of a time zone show this. */
    void away(LocalTime until, ZoneId zone) {
        var now = clock.instant().atZone(zone);
        var today = now.with(until);
        back = (today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(until).atZone(zone)).toInstant();
        put(Presence.BACK_LATER, Optional.of(until));
    }

    /** Reception is closed. */
    void closed() {
        put(Presence.CLOSED, Optional.empty());
    }

    private void put(Presence next, Optional<LocalTime> until) {
        presence = Optional.of(next);
        backAt = until;
        set = nanoTime.getAsLong();
        setAt = clock.instant();
        touched = set;
        touchedAt = setAt;
        say();
    }

    boolean isHere() {
        return presence.filter(Presence.HERE::equals).isPresent();
    }

    private boolean isIdle() {
        return isHere() && nanoTime.getAsLong() - touched >= IDLE.toNanos();
    }

    /** Says the present state to the lobbies, if there is one. */
    void say() {
        said = nanoTime.getAsLong();
        presence.ifPresent(one -> tell.accept(new ReceptionNews(ReceptionNews.FORMAT, desk, one, backAt,
                (int) Math.min(Integer.MAX_VALUE, age().toSeconds()), beat++)));
    }

    /** Repeats the state. Called about once a second. */
    void tick() {
        if (nanoTime.getAsLong() - said >= REPETITION.toNanos()) {
            say();
        }
    }

    /** How old the state is: since it was set, or since the last sign of life of an idle desk. */
    private Duration age() {
        return Duration.ofNanos(nanoTime.getAsLong() - (isIdle() ? touched : set));
    }

    ReceptionShown shown() {
        return new ReceptionShown(presence, backAt, isIdle() ? touchedAt : setAt, question());
    }

    private ReceptionQuestion question() {
        if (isIdle()) {
            return ReceptionQuestion.STILL_HERE;
        }
        return backAt.isPresent() && !clock.instant().isBefore(back) ? ReceptionQuestion.HERE_AGAIN
                : ReceptionQuestion.NONE;
    }
}
