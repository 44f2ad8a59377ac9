// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.DeskLine.DeskListener;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.time.Scheduler;

/**
 * The calls of visitors at this desk, from its start to its end; windows in other languages show the same ones.
 *
 * <p>Confined to the thread of the window.
 */
public final class DeskCalls {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration BETWEEN_BELLS = Duration.ofSeconds(4);
    private static final String BELL = "calls.bell";
    private static final String OFF = "off";

    private final DeskLine line;
    private final CallBook book;
    private final ReceptionSign sign;
    private final CallTime time;
    private final TonePlayer tones;
    private final DeskMemory memory;
    private boolean linked;
    private boolean ended;
    private long lastBell;
    private CallsNews latest;
    private Consumer<CallsNews> watcher = _ -> {
    };
    private Consumer<Boolean> attention = _ -> {
    };

    /**
     * The time of a desk.
     *
     * @param window runs tasks on the thread of the window
     * @param scheduler runs tasks on that thread later
     * @param nanoTime a time that only rises
     */
    public record CallTime(Executor window, Scheduler scheduler, Clock clock, LongSupplier nanoTime) {}

    /**
     * The calls that come over a line.
     *
     * @param desk the name of this desk
     * @param tones plays the bell
     * @param memory remembers whether the bell is off
     */
    public DeskCalls(DeskLine line, String desk, CallTime time, TonePlayer tones, DeskMemory memory) {
        this.line = line;
        this.time = time;
        this.tones = tones;
        this.memory = memory;
        sign = new ReceptionSign(desk, time.clock(), time.nanoTime(), line::say);
        book = new CallBook(desk, time.clock(), time.nanoTime(), sign::isHere, line::answer);
        latest = news();
        lastBell = time.nanoTime().getAsLong() - BETWEEN_BELLS.toNanos();
    }

    /** Follows the line from now on. */
    public void begin() {
        line.listen(new DeskListener() {

            @Override
            public void called(String lobby, CallNews news) {
                act(() -> book.hear(lobby, news));
            }

            @Override
            public void line(boolean stands) {
                act(() -> {
                    linked = stands;
                    if (stands) {
                        sign.say();
                    }
                });
            }
        });
        tick();
    }

    private void act(Runnable action) {
        time.window().execute(() -> {
            if (!ended) {
                action.run();
                changed();
            }
        });
    }

    private void tick() {
        if (!ended) {
            sign.tick();
            book.tick();
            changed();
            var _ = time.scheduler().after(TICK, this::tick);
        }
    }

    /** Tells one watcher what is to be shown, now and whenever it changes. A later watcher replaces it. */
    public void watch(Consumer<CallsNews> next) {
        watcher = next;
        next.accept(latest);
    }

    /** Tells one watcher whether a call should disturb staff, whenever that changes. */
    public void watchAttention(Consumer<Boolean> next) {
        attention = next;
    }

    public CallsNews now() {
        return latest;
    }

    private CallsNews news() {
        return new CallsNews(book.calls(), sign.shown(), linked, memory.get(BELL).isEmpty());
    }

    private void changed() {
        var next = news();
        if (!next.equals(latest)) {
            boolean other = next.rings() != latest.rings();
            latest = next;
            if (other) {
                attention.accept(next.rings());
            }
            watcher.accept(next);
        }
        ring();
    }

    private void ring() {
        long now = time.nanoTime().getAsLong();
        if (latest.rings() && latest.bell() && now - lastBell >= BETWEEN_BELLS.toNanos()) {
            lastBell = now;
            tones.play(Sound.BELL, 1);
        }
    }

    /** Answers a call. */
    public void answer(ReceivedCall call, AnswerKind kind) {
        book.answer(call, kind);
        changed();
    }

    /** Notes that somebody uses the desk. The first time, visitors begin to read that somebody is here. */
    public void touch() {
        sign.touch();
        changed();
    }

    /** Lets visitors read that somebody is here. */
    public void here() {
        sign.here();
        changed();
    }

    /** Lets visitors read when somebody will be here again. */
    public void away(LocalTime until, ZoneId zone) {
        sign.away(until, zone);
        changed();
    }

    /** Lets visitors read that reception is closed. */
    public void closed() {
        sign.closed();
        changed();
    }

    /** Lets a bell ring with calls, or only shows them. */
    public void bell(boolean on) {
        memory.put(BELL, on ? "" : OFF);
        changed();
    }

    /** Whether this machine can play the bell. */
    boolean canRing() {
        return tones.canBeHeard();
    }

    /** Says that this desk ends, and does nothing more. */
    public void leave() {
        ended = true;
        line.leave();
    }
}
