// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** How reception is; empty when nothing was set today. */
    Optional<CallLine> state(CallSituation now) {
        if (now.done()) {
            return Optional.of(new CallLine(Icon.CHECK, context.message("call.done")));
        }
        return now.reception().filter(state -> state.since().map(this::isToday).orElse(true)).map(this::state);
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

    /** What has happened to a call so far, and at last why the visitor should not wait any longer. */
    List<CallLine> lines(VisitorCall call) {
        var lines = new ArrayList<CallLine>();
        call.steps().forEach(step -> lines.add(line(step)));
        call.obstacle().ifPresent(obstacle -> lines.add(line(obstacle)));
        return lines;
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

    private CallLine line(CallObstacle obstacle) {
        return new CallLine(Icon.WARNING, context.message(switch (obstacle) {
            case NO_ANSWER -> "call.no-answer";
            case NOBODY_CAN_COME -> "call.nobody";
            case SILENT -> "call.silent";
            case NO_LINE -> "call.no-line";
        }));
    }

    /** The longest line that a call can have, for its room. */
    String longestLine() {
        var steps = Stream.of(CallStage.ASKED, CallStage.RINGING, CallStage.SEEN, CallStage.COMING)
                .map(stage -> line(new CallStep(stage, Optional.of(Instant.EPOCH))));
        return longest(Stream.concat(steps, Stream.of(CallObstacle.values()).map(this::line)));
    }

    /** The longest sentence about reception, for its room. */
    String longestState() {
        var since = Optional.of(Instant.EPOCH);
        return longest(Stream.of(Presence.values())
                .map(presence -> switch (presence) {
                    case HERE -> new CallLine(Icon.PERSON, sentence("call.here", new ReceptionState(presence,
                            Optional.empty(), since)));
                    case CLOSED -> new CallLine(Icon.MISSING, sentence("call.closed", new ReceptionState(presence,
                            Optional.empty(), since)));
                    case BACK_LATER -> new CallLine(Icon.CLOCK, sentence("call.back", new ReceptionState(presence,
                            Optional.of(LocalTime.MIDNIGHT), since), time(LocalTime.MIDNIGHT)));
                }));
    }

    private static String longest(Stream<CallLine> lines) {
        return lines.map(CallLine::words).reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** What the voice says when something happens that the visitor did not do; empty when nothing does. */
    Optional<String> news(CallSituation before, CallSituation now) {
        if (now.done() && !before.done()) {
            return Optional.of(context.message("call.done"));
        }
        if (before.call().isEmpty() || now.call().isEmpty()) {
            return Optional.empty();
        }
        var earlier = lines(before.call().get());
        var lines = lines(now.call().get());
        return lines.isEmpty() || earlier.contains(lines.getLast()) ? Optional.empty()
                : Optional.of(now.call().get().obstacle().map(this::instead).orElse(lines.getLast().words()));
    }

    /** Why the visitor should not wait any longer, and what to do. */
    String instead(CallObstacle obstacle) {
        var why = line(obstacle).words();
        return instead.map(what -> context.message("call.instead", why, what)).orElse(why);
    }
}
