// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wego.kiosk.desk.lobbies.UnitAnswer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.message.UnitCommand;

/** Questions to lobbies that are not answered yet. All on the thread of the link. */
final class UnitRequests {

    /** The broker throws a question away after this time, too: what staff believe to have failed does not happen. */
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** A small picture in Base64. */
    private static final int MAX_REPLY = 1024 * 1024;

    private final Topics topics;
    private final StrictJson json;
    private final LinkLoop loop;
    private final Function<BrokerMessage, CompletionStage<Optional<LinkFailure>>> send;
    private final MessageReader replies;
    private final Map<String, OpenRequest> open = new HashMap<>();

    /** One question; its receiver gets one answer. */
    private record OpenRequest(String replyTopic, Consumer<UnitAnswer> receiver, Runnable cancelLimit) {}

    /**
     * No questions yet.
     *
     * @param send publishes a message now or not at all
     */
    UnitRequests(Topics topics, StrictJson json, LinkLoop loop,
            Function<BrokerMessage, CompletionStage<Optional<LinkFailure>>> send) {
        this.topics = topics;
        this.json = json;
        this.loop = loop;
        this.send = send;
        replies = new MessageReader(json, MAX_REPLY);
    }

    void ask(String lobby, UnitCommand command, Consumer<UnitAnswer> receiver) {
        var id = UUID.randomUUID().toString();
        // Below the name of the lobby, because it may write nowhere else.
        var replyTopic = topics.answers(lobby);
        open.put(id, new OpenRequest(replyTopic, receiver, loop.after(LIMIT, () -> answer(id,
                new UnitAnswer.NoReply()))));
        var question = BrokerMessage.passing(topics.command(lobby), Payload.of(json.write(command)), LIMIT);
        send.apply(question.answeredOn(replyTopic, id)).thenAccept(failure -> failure.ifPresent(
                why -> loop.run(() -> answer(id, new UnitAnswer.NotSent(why.words())))));
    }

    /** Takes over a reply. One to another question, or of another lobby than asked, is ignored. */
    void read(BrokerMessage message) {
        message.correlation().filter(id -> Optional.ofNullable(open.get(id)).filter(
                request -> request.replyTopic().equals(message.topic())).isPresent())
                .ifPresent(id -> replies.read(message, CommandReply.class).ifPresent(
                        reply -> answer(id, new UnitAnswer.Replied(reply))));
    }

    private void answer(String id, UnitAnswer answer) {
        var request = open.remove(id);
        if (request != null) {
            request.cancelLimit().run();
            request.receiver().accept(answer);
        }
    }
}
