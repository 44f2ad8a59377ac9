// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.call.ReceptionState;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.call.VisitorCall.CallObstacle;
import org.wego.kiosk.call.VisitorCall.CallStep;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Icon;

/** The texts about a call to reception. They say what has happened, and nothing that is only likely. */
final class CallViewModel {

    /** How long after the time to be back a visitor reads that it has passed, minutes. */
    private static final int LATE = 10;
    private static final int FIRST_WIDE = 0x1100;
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final ScreenContext context;
    private final ZoneId zone;
    private final Optional<String> instead;

    /**
     * The texts for a visitor.
     *
     * @param zone of the kiosk
     * @param instead what the visitor can do instead of waiting
     */
    CallViewModel(ScreenContext context, ZoneId zone, Optional<String> instead) {
        this.context = context;
        this.zone = zone;
        this.instead = instead;
    }

    /** Why waiting makes no sense; else how reception is; empty when nothing was set today. */
    Optional<CallLine> state(CallSituation now) {
        if (now.done()) {
            return Optional.of(new CallLine(Icon.CHECK, context.message("call.done")));
        }
        return now.call().flatMap(VisitorCall::obstacle).map(this::obstacle).or(() -> now.reception()
                .filter(state -> state.since().map(this::isToday).orElse(true)).map(this::state));
    }

    private CallLine state(ReceptionState state) {
        return switch (state.presence()) {
            case HERE -> new CallLine(Icon.PERSON, sentence("call.here", state));
            case CLOSED -> new CallLine(Icon.MISSING, sentence("call.closed", state));
            case BACK_LATER -> {
                var back = state.backAt().orElse(LocalTime.MIDNIGHT);
                yield new CallLine(Icon.CLOCK, isLate(back, state) ? context.message("call.late", time(back))
                        : sentence("call.back", state, time(back)));
            }
        };
    }

    private String sentence(String key, ReceptionState state, Object... arguments) {
        var said = context.message(key, arguments);
        return state.since().map(since -> said + context.message("list.separator")
                + context.message("call.since", time(since))).orElse(said);
    }

    private boolean isToday(Instant moment) {
        return context.now().map(now -> moment.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()))
                .orElse(true);
    }

    /** A time before the one at which it was set is tomorrow's. */
    private boolean isLate(LocalTime back, ReceptionState state) {
        boolean tomorrow = state.since().map(since -> back.isBefore(since.atZone(zone).toLocalTime())).orElse(true);
        return !tomorrow && context.now().map(now -> now.atZone(zone))
                .filter(now -> now.isAfter(now.toLocalDate().atTime(back).atZone(zone).plusMinutes(LATE)))
                .isPresent();
    }

    private String time(Instant moment) {
        return context.formats().time(moment, zone);
    }

    private String time(LocalTime time) {
        return context.formats().time(time.atDate(ANY_DAY).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** What has happened to a call so far. */
    List<CallLine> steps(VisitorCall call) {
        return call.steps().stream().map(this::line).toList();
    }

    private CallLine line(CallStep step) {
        var time = step.at().map(this::time);
        return switch (step.stage()) {
            case RINGING -> new CallLine(Icon.SOUNDS, context.message("call.rings"));
            case SEEN -> new CallLine(Icon.PREVIEW, timed("call.seen", time));
            case COMING -> new CallLine(Icon.WALK, timed("call.coming", time));
            case ASKED, UNANSWERED, ENDED -> new CallLine(Icon.RECEPTION, timed("call.asked", time));
        };
    }

    private String timed(String key, Optional<String> time) {
        return time.map(at -> context.message("call.at", context.message(key), at))
                .orElseGet(() -> context.message(key));
    }

    /** Why the visitor should not wait any longer, and what to do. */
    private CallLine obstacle(CallObstacle obstacle) {
        var why = context.message(switch (obstacle) {
            case NO_ANSWER -> "call.no-answer";
            case NOBODY_CAN_COME -> "call.nobody";
            case SILENT -> "call.silent";
            case NO_LINE -> "call.no-line";
        });
        return new CallLine(Icon.WARNING,
                instead.map(what -> context.message("call.instead", why, what)).orElse(why));
    }

    /** The longest step that a call can have, for its room. */
    String longestStep() {
        return longest(Stream.of(CallStage.ASKED, CallStage.RINGING, CallStage.SEEN, CallStage.COMING)
                .map(stage -> line(new CallStep(stage, Optional.of(Instant.EPOCH)))));
    }

    /** The longest sentence above the call, for its room. */
    String longestState() {
        var since = Optional.of(Instant.EPOCH);
        var states = Stream.of(new ReceptionState(Presence.HERE, Optional.empty(), since),
                new ReceptionState(Presence.CLOSED, Optional.empty(), since),
                new ReceptionState(Presence.BACK_LATER, Optional.of(LocalTime.MAX), since)).map(this::state);
        return longest(Stream.concat(states, Stream.of(CallObstacle.values()).map(this::obstacle)));
    }

    private static String longest(Stream<CallLine> lines) {
        return lines.map(CallLine::words).reduce("", (one, other) -> width(other) > width(one) ? other : one);
    }

    /** The length in letters; wide ones count twice. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }

    /** What the voice says when something happens that the visitor did not do; empty when nothing does. */
    Optional<String> news(CallSituation before, CallSituation now) {
        if (now.done() && !before.done()) {
            return Optional.of(context.message("call.done"));
        }
        if (before.call().isEmpty() || now.call().isEmpty()) {
            return Optional.empty();
        }
        var obstacle = now.call().get().obstacle();
        if (obstacle.isPresent()) {
            return obstacle.filter(_ -> !obstacle.equals(before.call().get().obstacle())).map(this::obstacle)
                    .map(CallLine::words);
        }
        var last = steps(now.call().get()).getLast();
        return steps(before.call().get()).contains(last) ? Optional.empty() : Optional.of(last.words());
    }
}
