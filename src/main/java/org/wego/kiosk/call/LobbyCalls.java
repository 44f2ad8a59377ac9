// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.LobbyLine.LobbyListener;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.time.Scheduler;

/**
 * The calls of one lobby, at most one at a time. The lobby alone decides how its call is.
 *
 * <p>On the FX thread only. What the desks say counts for {@link AnsweringDesks#SILENCE}; ages are those of a clock that
 * nobody can set.
 */
public final class LobbyCalls implements ReceptionCalls {

    private static final Duration REPEAT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** With it, the silence of a desk shows within 80 seconds. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    /**
     * The means of the calls.
     *
     * @param nanoTime as {@code System.nanoTime}
     * @param clock the time of day; empty when it cannot be right
     * @param ids gives an id that no other call has
     */
    public record CallParts(Scheduler scheduler, LongSupplier nanoTime, Supplier<Optional<Instant>> clock,
            Supplier<String> ids) {}

    private final CallParts parts;
    private final KnownReceptions receptions = new KnownReceptions();
    private final ReadOnlyObjectWrapper<CallSituation> situation = new ReadOnlyObjectWrapper<>(
            CallSituation.UNLINKED);
    private Optional<LobbyLine> line = Optional.empty();
    private Optional<OpenCall> open = Optional.empty();
    private boolean stands;
    private boolean done;
    private boolean looking;

    /** Calls without a line. */
    public LobbyCalls(CallParts parts) {
        this.parts = parts;
    }

    /**
     * Uses a line from now on. Call it once.
     *
     * @param fx runs actions on the FX thread
     */
    public void use(LobbyLine from, Executor fx) {
        line = Optional.of(from);
        from.listen(new LobbyListener() {

            @Override
            public void answered(CallAnswer answer) {
                fx.execute(() -> hear(answer));
            }

            @Override
            public void reception(ReceptionNews news) {
                fx.execute(() -> {
                    receptions.hear(news, now(), parts.clock().get());
                    look();
                });
            }

            @Override
            public void gone(String desk) {
                fx.execute(() -> {
                    receptions.gone(desk);
                    open.ifPresent(call -> call.desks().gone(desk));
                    update();
                });
            }

            @Override
            public void line(boolean nowStands) {
                fx.execute(() -> lineChanged(nowStands));
            }
        });
    }

    @Override
    public ObservableValue<CallSituation> situation() {
        return situation.getReadOnlyProperty();
    }

    @Override
    public void ask(Lang language) {
        if (open.isPresent() || !situation.get().offered()) {
            return;
        }
        done = false;
        var call = new OpenCall(parts.ids().get(), language, now());
        open = Optional.of(call);
        call.reach(CallStage.ASKED, parts.clock().get());
        call.patience(parts.scheduler().after(PATIENCE, () -> {
            call.waitedLong();
            update();
        }));
        repeat(call);
        look();
    }

    @Override
    public void end() {
        done = false;
        close();
    }

    private void close() {
        open.ifPresent(call -> {
            call.end();
            say(call);
        });
        open = Optional.empty();
        update();
    }

    private void hear(CallAnswer answer) {
        open.filter(call -> call.id().equals(answer.call())).ifPresent(call -> {
            if (answer.kind() == AnswerKind.DONE) {
                done = true;
                close();
                return;
            }
            call.hear(answer, now());
            boolean unheard = answer.kind() == AnswerKind.COMING
                    && call.desks().taker().filter(answer.desk()::equals).isEmpty();
            if (!update() && unheard) {
                // Another desk is coming already.
                say(call);
            }
        });
    }

    private void lineChanged(boolean nowStands) {
        stands = nowStands;
        open.ifPresent(call -> {
            if (stands) {
                repeat(call);
            } else {
                call.lineBroken();
            }
        });
        update();
    }

    /** Says how a call is, again and again. */
    private void repeat(OpenCall call) {
        say(call);
        call.repetition(parts.scheduler().after(REPEAT, () -> repeat(call)));
    }

    private void say(OpenCall call) {
        line.ifPresent(to -> to.say(call.news(now())));
    }

    /** Looks for desks that have fallen silent, as long as there is one that could. */
    private void look() {
        if (!looking && (!receptions.isEmpty() || open.isPresent())) {
            looking = true;
            var _ = parts.scheduler().after(LOOK, () -> {
                looking = false;
                look();
            });
        }
        receptions.forgetSilent(now()).forEach(desk -> open.ifPresent(call -> call.desks().gone(desk)));
        open.ifPresent(call -> call.desks().forgetSilent(now()));
        update();
    }

    /** Shows how everything is now; returns whether a new stage was said to the desks. */
    private boolean update() {
        boolean news = open.filter(call -> call.stage() != call.desks().stage()).isPresent();
        open.filter(_ -> news).ifPresent(call -> {
            call.reach(call.desks().stage(), parts.clock().get());
            repeat(call);
        });
        var state = receptions.state();
        situation.set(new CallSituation(!receptions.isEmpty(),
                stands && state.filter(now -> now.presence() == Presence.HERE).isPresent(), state,
                open.map(OpenCall::forVisitor), done));
        return news;
    }

    private long now() {
        return parts.nanoTime().getAsLong();
    }
}
