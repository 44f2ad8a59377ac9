// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.UnitCommand.CommandKind;
import org.wego.kiosk.lobby.linked.CommandReader.AskedCommand;
import org.wego.kiosk.lobby.linked.LinkedGlass.TakenPicture;

/** Does what desks ask, one command after the other, and answers. On the thread of the link. */
final class CommandRunner {

    private static final Logger LOG = System.getLogger(CommandRunner.class.getName());
    private static final Duration ANSWER_EXPIRY = Duration.ofSeconds(60);
    private static final int REMEMBERED = 50;

    private final LinkLoop loop;
    private final LinkedGlass glass;
    private final Executor fx;
    private final StrictJson json;
    private final String answers;
    private final Consumer<BrokerMessage> send;
    /** The signs of the latest commands, the oldest first: the broker may deliver a command twice. */
    private final Set<String> done = new LinkedHashSet<>();
    private boolean busy;

    /**
     * A runner without a command.
     *
     * @param fx runs actions on the FX thread
     * @param answers the topic of the answers
     * @param send publishes them
     */
    CommandRunner(LinkLoop loop, LinkedGlass glass, Executor fx, StrictJson json, String answers,
            Consumer<BrokerMessage> send) {
        this.loop = loop;
        this.glass = glass;
        this.fx = fx;
        this.json = json;
        this.answers = answers;
        this.send = send;
    }

    void run(AskedCommand asked) {
        if (!done.add(asked.sign())) {
            return;
        }
        if (done.size() > REMEMBERED) {
            done.remove(done.iterator().next());
        }
        if (asked.isLost()) {
            answer(asked, CommandReply.of(ReplyOutcome.UNKNOWN_PAGE));
        } else if (busy) {
            answer(asked, CommandReply.of(ReplyOutcome.NOT_NOW));
        } else {
            busy = true;
            fx.execute(() -> {
                var taken = onGlass(asked);
                loop.run(() -> {
                    busy = false;
                    answer(asked, reply(taken));
                });
            });
        }
    }

    private TakenPicture onGlass(AskedCommand asked) {
        var language = asked.command().language();
        try {
            return asked.command().kind() == CommandKind.PICTURE ? glass.picture(asked.page(), language)
                    : TakenPicture.none(asked.page().map(page -> glass.show(page, language))
                            .orElse(ReplyOutcome.UNKNOWN_PAGE));
        } catch (RuntimeException e) {
            // What a desk asks for must not end the lobby.
            LOG.log(Level.WARNING, "A page that reception asked for cannot be shown", e);
            return TakenPicture.none(ReplyOutcome.NOT_NOW);
        }
    }

    private static CommandReply reply(TakenPicture taken) {
        return taken.pixels().map(pixels -> CommandReply.picture(PngFile.of(pixels)))
                .orElseGet(() -> CommandReply.of(taken.outcome()));
    }

    private void answer(AskedCommand asked, CommandReply reply) {
        send.accept(new BrokerMessage(answers, Payload.of(json.write(reply)), false,
                Optional.of(ANSWER_EXPIRY), Optional.empty(), Optional.of(asked.sign())));
    }
}
