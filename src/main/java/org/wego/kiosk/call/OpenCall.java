// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.VisitorCall.CallObstacle;
import org.wego.kiosk.call.VisitorCall.CallStep;
import org.wego.kiosk.model.Lang;

/** The open call of a lobby. */
final class OpenCall {

    private final String id;
    private final Lang language;
    private final long asked;
    private final AnsweringDesks desks = new AnsweringDesks();
    private final List<CallStep> steps = new ArrayList<>();
    private CallStage stage = CallStage.ASKED;
    private boolean overdue;
    private boolean brokenOff;
    private Runnable cancelRepetition = () -> {
    };
    private Runnable cancelPatience = () -> {
    };

    /**
     * A call that nobody has heard.
     *
     * @param asked the time on the clock that nobody can set, ns
     */
    OpenCall(String id, Lang language, long asked) {
        this.id = id;
        this.language = language;
        this.asked = asked;
    }

    String id() {
        return id;
    }

    AnsweringDesks desks() {
        return desks;
    }

    CallStage stage() {
        return stage;
    }

    void hear(CallAnswer answer, long now) {
        desks.hear(answer, now);
        if (answer.kind() == AnswerKind.COMING || answer.kind() == AnswerKind.SEEN) {
            brokenOff = false;
        }
    }

    /** The call is at another stage; that somebody is coming may no longer be true. */
    void reach(CallStage reached, Optional<Instant> at) {
        stage = reached;
        steps.removeIf(step -> step.stage() == CallStage.COMING);
        if (reached != CallStage.UNANSWERED && steps.stream().noneMatch(step -> step.stage() == reached)) {
            steps.add(new CallStep(reached, at));
        }
    }

    void waitedLong() {
        overdue = true;
    }

    /** Whoever is coming already has heard the call. */
    void lineBroken() {
        brokenOff |= stage != CallStage.COMING;
    }

    void repetition(Runnable cancel) {
        cancelRepetition.run();
        cancelRepetition = cancel;
    }

    void patience(Runnable cancel) {
        cancelPatience = cancel;
    }

    void end() {
        cancelRepetition.run();
        cancelPatience.run();
        stage = CallStage.ENDED;
    }

    CallNews news(long now) {
        return new CallNews(CallNews.FORMAT, id, stage, language, (int) Duration.ofNanos(now - asked).toSeconds(),
                desks.taker());
    }

    VisitorCall forVisitor() {
        return new VisitorCall(stage, steps, obstacle());
    }

    private Optional<CallObstacle> obstacle() {
        return switch (stage) {
            case COMING, ENDED -> Optional.empty();
            case UNANSWERED -> Optional.of(desks.areSilent() ? CallObstacle.SILENT : CallObstacle.NOBODY_CAN_COME);
            case SEEN -> Optional.of(CallObstacle.NO_LINE).filter(_ -> brokenOff);
            case ASKED, RINGING -> brokenOff ? Optional.of(CallObstacle.NO_LINE)
                    : Optional.of(CallObstacle.NO_ANSWER).filter(_ -> overdue);
        };
    }
}
