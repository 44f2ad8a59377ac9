// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.lobbies.LobbyRow.UnitLine;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.UnitReport.UnitUpdate;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.site.ExpectedPack;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;
import org.wego.kiosk.link.site.SiteReport;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Puts lobbies and their answers into the words of the staff. */
final class LobbyWords {

    private final DeskState state;

    LobbyWords(DeskState state) {
        this.state = state;
    }

    /** The icon of a verdict; its word always stands beside it. */
    static Icon icon(UnitVerdict verdict) {
        return switch (verdict) {
            case WELL -> Icon.CHECK;
            case PROBLEMS -> Icon.WARNING;
            case LOST -> Icon.DOUBT;
            case SILENT -> Icon.MISSING;
            case STOPPED -> Icon.FINISH;
        };
    }

    /** The style class of a verdict. */
    static String style(UnitVerdict verdict) {
        return switch (verdict) {
            case WELL -> "desk-lobby-well";
            case PROBLEMS -> "desk-lobby-problems";
            case LOST -> "desk-lobby-lost";
            case SILENT -> "desk-lobby-silent";
            case STOPPED -> "desk-lobby-stopped";
        };
    }

    private static String key(UnitVerdict verdict) {
        return switch (verdict) {
            case WELL -> "lobbies.well";
            case PROBLEMS -> "lobbies.problems";
            case LOST -> "lobbies.lost";
            case SILENT -> "lobbies.silent";
            case STOPPED -> "lobbies.stopped";
        };
    }

    /** The line of a lobby, with what is to be said of a call from it. */
    UnitLine line(JudgedUnit lobby, SiteNews news, String call) {
        var content = content(lobby, news.report().expected());
        return new UnitLine(lobby.unit(), lobby.verdict(), lobby.behind(), condition(lobby),
                hasLatest(lobby, news).orElse(true) ? content
                        : words().get("lobbies.content.corrections", content),
                firstProblem(lobby.state().problems()), call);
    }

    /** How a lobby is, and since when. */
    String condition(JudgedUnit lobby) {
        return words().get("lobbies.since", words().get(key(lobby.verdict())),
                moment(lobby.since()));
    }

    /** A sentence that says what a verdict means, and what to do. */
    String meaning(JudgedUnit lobby) {
        return words().get(switch (lobby.verdict()) {
            case WELL -> "lobbies.well.meaning";
            case PROBLEMS -> "lobbies.problems.meaning";
            case LOST -> "lobbies.lost.meaning";
            case SILENT -> "lobbies.silent.meaning";
            case STOPPED -> "lobbies.stopped.meaning";
        });
    }

    /** The time of day; another day with its date. */
    private String moment(Instant moment) {
        var zone = state.content().manifest().timeZone();
        boolean today = LocalDate.ofInstant(moment, zone).equals(LocalDate.ofInstant(state.clock().instant(), zone));
        return today ? state.formats().time(moment, zone) : state.moment(moment);
    }

    /** What a lobby shows, and what it should show if that differs. */
    String content(JudgedUnit lobby, Optional<ExpectedPack> expected) {
        return lobby.state().pack().map(pack -> {
            var shown = pack(pack.name(), pack.version(), pack.sequence().map(Integer::longValue));
            return lobby.behind() ? words().get("lobbies.content.behind", shown, expected.map(this::expected).orElse(
                    "")) : shown;
        }).orElseGet(() -> words().get("lobbies.content.none"));
    }

    /** Whether a lobby has the latest changes of reception; empty when that is not known. */
    private static Optional<Boolean> hasLatest(JudgedUnit lobby, SiteNews news) {
        return lobby.isPresent() ? lobby.state().records().flatMap(has -> news.corrections().map(has::equals))
                : Optional.empty();
    }

    /** Whether a lobby has the latest changes of reception, in words; empty when that is not known. */
    Optional<String> corrections(JudgedUnit lobby, SiteNews news) {
        return hasLatest(lobby, news).map(latest -> latest ? words().get("lobbies.corrections.latest")
                : news.mute().map(why -> words().get("lobbies.corrections.mute", why)).orElseGet(
                        () -> words().get("lobbies.corrections.behind")));
    }

    /** The content that all should show. */
    String expected(ExpectedPack pack) {
        return pack(pack.name(), pack.version(), pack.sequence());
    }

    /** How far a newer release is, with the reason of a failure. */
    String update(UnitUpdate update) {
        var stage = words().get(switch (update.stage()) {
            case LOOKING -> "lobbies.update.looking";
            case DOWNLOADING -> "lobbies.update.downloading";
            case VERIFIED -> "lobbies.update.verified";
            case WAITING -> "lobbies.update.waiting";
            case SHOWN -> "lobbies.update.shown";
            case NOT_REACHED -> "lobbies.update.not-reached";
            case FAILED -> "lobbies.update.failed";
        });
        return switch (update.stage()) {
            case NOT_REACHED, FAILED -> words().get("lobbies.update.reason", stage, update.words());
            case LOOKING, DOWNLOADING, VERIFIED, WAITING, SHOWN -> stage;
        };
    }

    private String pack(String name, String version, Optional<Long> release) {
        return release.map(number -> words().get("lobbies.release", name, version, number)).orElseGet(
                () -> words().get("lobbies.version", name, version));
    }

    private String firstProblem(List<String> problems) {
        return problems.isEmpty() ? ""
                : problems.size() == 1 ? problems.getFirst()
                        : words().get("lobbies.problem.more", problems.getFirst(), problems.size() - 1);
    }

    String headline(SiteReport report) {
        var lobbies = report.lobbies();
        if (lobbies.isEmpty()) {
            return words().get("lobbies.none");
        }
        if (lobbies.stream().noneMatch(JudgedUnit::needsAttention)) {
            return words().get("lobbies.headline.well", lobbies.size());
        }
        return words().get("lobbies.headline", lobbies.size(), count(lobbies, LobbyFilter.PROBLEMS),
                count(lobbies, LobbyFilter.SILENT), count(lobbies, LobbyFilter.BEHIND));
    }

    private static long count(List<JudgedUnit> lobbies, LobbyFilter filter) {
        return lobbies.stream().filter(filter::accepts).count();
    }

    /** How the link of this desk is. */
    String link(SiteNews news) {
        var status = news.status();
        var reason = status.failure().map(failure -> failure.words()).or(() -> status.refused().stream().findFirst());
        if (status.phase() == LinkStatus.LinkPhase.CONNECTED) {
            return reason.map(why -> words().get("lobbies.link.refused", why)).orElseGet(
                    () -> words().get("lobbies.link.connected", news.site()));
        }
        return reason.map(why -> words().get("lobbies.link.failed", why)).orElseGet(
                () -> words().get("lobbies.link.connecting"));
    }

    /** What has come of a question. */
    String answer(String unit, UnitAnswer answer) {
        return switch (answer) {
            case UnitAnswer.NoReply() -> words().get("lobbies.answer.none", unit);
            case UnitAnswer.NotSent(var reason) -> words().get("lobbies.answer.not-sent", unit, reason);
            case UnitAnswer.Replied(var reply) -> words().get(key(reply), unit);
        };
    }

    /** Why there is no picture. */
    String noPicture(String unit, UnitAnswer answer) {
        return answer instanceof UnitAnswer.Replied(var reply) && reply.outcome() == ReplyOutcome.DONE
                ? words().get("lobbies.picture.unreadable", unit)
                : answer instanceof UnitAnswer.Replied(var reply) && reply.outcome() == ReplyOutcome.VISITOR_PRESENT
                        ? words().get("lobbies.picture.visitor")
                        : answer(unit, answer);
    }

    private static String key(CommandReply reply) {
        return switch (reply.outcome()) {
            case DONE -> "lobbies.answer.done";
            case VISITOR_PRESENT -> "lobbies.answer.visitor";
            case UNKNOWN_PAGE -> "lobbies.answer.unknown-page";
            case NOT_NOW -> "lobbies.answer.not-now";
        };
    }

    Messages words() {
        return state.words();
    }
}
