// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.desk.calls.ReceivedCall.CallLife;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.text.Messages;

/**
 * Puts calls and reception's own state into the words of the staff.
 *
 * @param groups finds the group of a lobby; empty if it has none
 */
public record CallWords(DeskState state, Function<String, Optional<String>> groups) {

    /** When it was, and what the visitor speaks. */
    String facts(ReceivedCall call) {
        return words().get("calls.facts", time(call.asked()), language(call));
    }

    /** The name of the visitor's language in that of the staff. */
    private String language(ReceivedCall call) {
        return call.language().locale().getDisplayName(words().lang().locale());
    }

    /** How a call is. */
    String status(ReceivedCall call) {
        if (call.life() == CallLife.LOST) {
            return words().get("calls.lost");
        }
        if (call.life() == CallLife.OVER) {
            return words().get("calls.over");
        }
        if (call.taker().isPresent() && !call.ours()) {
            return words().get("calls.taken", call.taker().get());
        }
        return call.own().map(kind -> own(call, kind)).orElseGet(() -> elsewhere(call));
    }

    private String own(ReceivedCall call, AnswerKind kind) {
        return switch (kind) {
            case COMING -> words().get(call.ours() ? "calls.coming.told" : "calls.coming.telling");
            case CANNOT -> words().get("calls.refused");
            case DONE -> words().get("calls.finished");
            case SEEN -> seen(call);
            case RINGS -> elsewhere(call);
        };
    }

    private String elsewhere(ReceivedCall call) {
        if (call.stage() == CallStage.SEEN) {
            return seen(call);
        }
        return words().get(call.stage() == CallStage.UNANSWERED ? "calls.unanswered"
                : call.own().isPresent() ? "calls.rings" : "calls.rings-not");
    }

    private String seen(ReceivedCall call) {
        return call.seen().map(moment -> words().get("calls.seen", time(moment))).orElseGet(
                () -> words().get("calls.rings"));
    }

    /** A call in one sentence, for the list of lobbies and for screen readers. */
    public String sentence(ReceivedCall call) {
        return words().get("calls.sentence", facts(call), status(call));
    }

    /** What visitors read of this desk, and since when. */
    String reception(CallsNews news) {
        var shown = news.reception();
        if (!news.linked()) {
            return words().get("reception.not-linked");
        }
        var since = moment(shown.since());
        var until = shown.backAt().map(TypedMoment::clock).orElse("");
        return switch (shown.question()) {
            case HERE_AGAIN -> words().get("reception.here-again", until);
            case STILL_HERE -> words().get("reception.still-here", since);
            case NONE -> shown.presence().map(one -> presence(one, until, since)).orElseGet(
                    () -> words().get("reception.unknown"));
        };
    }

    private String presence(Presence presence, String until, String since) {
        return switch (presence) {
            case HERE -> words().get("reception.is-here", since);
            case BACK_LATER -> words().get("reception.is-away", until, since);
            case CLOSED -> words().get("reception.is-closed", since);
        };
    }

    /** Everything about what visitors read. */
    String explanation(CallsNews news, boolean canRing) {
        var shown = news.reception();
        var first = !news.linked() ? words().get("reception.not-linked.meaning")
                : shown.presence().isEmpty() ? words().get("reception.unknown.meaning")
                        : words().get("reception.meaning", moment(shown.since()));
        return first + "\n" + bell(news, canRing);
    }

    /** Whether calls can be heard. */
    String bell(CallsNews news, boolean canRing) {
        return words().get(!news.bell() ? "calls.bell.is-off" : canRing ? "calls.bell.is-on" : "calls.bell.no-sound");
    }

    private String time(Instant moment) {
        return state.formats().time(moment, state.content().manifest().timeZone());
    }

    /** The time of day; another day with its date. */
    private String moment(Instant moment) {
        var zone = state.content().manifest().timeZone();
        boolean today = LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(state.clock().instant(), zone));
        return today ? time(moment) : state.moment(moment);
    }

    Messages words() {
        return state.words();
    }
}
