// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.message.MessageReader;

/** The line of a desk to the lobbies over the broker. What cannot be sent now is not sent later: it is repeated anyway. */
final class BrokerDeskLine implements DeskLine {

    private static final Duration ANSWER_EXPIRY = Duration.ofSeconds(30);
    /** Five repetitions. */
    private static final Duration RECEPTION_EXPIRY = Duration.ofSeconds(125);
    private static final int MAX_NEWS = 4096;
    /** The place of the unit in BASE/SITE/UNIT/event. */
    private static final int UNIT = 2;

    private final Topics topics;
    private final StrictJson json;
    private final LinkLoop loop;
    private final Consumer<BrokerMessage> send;
    private final MessageReader news;
    private Optional<DeskListener> listener = Optional.empty();
    private Optional<String> desk = Optional.empty();
    private boolean stands;

    /**
     * A line that nobody hears yet.
     *
     * @param send publishes a message now or not at all; called on the thread of the link
     */
    BrokerDeskLine(Topics topics, StrictJson json, LinkLoop loop, Consumer<BrokerMessage> send) {
        this.topics = topics;
        this.json = json;
        this.loop = loop;
        this.send = send;
        news = new MessageReader(json, MAX_NEWS);
    }

    /** Takes over what a lobby says of its call. What the broker has kept is no call. */
    void read(BrokerMessage message) {
        var lobby = message.topic().split("/", -1)[UNIT];
        if (!message.retained() && Topics.isUnitName(lobby)) {
            news.read(message, CallNews.class).ifPresent(call -> listener.ifPresent(one -> one.called(lobby, call)));
        }
    }

    /** Notes whether the link stands. */
    void connected(boolean now) {
        if (now != stands) {
            stands = now;
            listener.ifPresent(one -> one.line(now));
        }
    }

    @Override
    public void answer(String lobby, CallAnswer answer) {
        loop.run(() -> send.accept(BrokerMessage.passing(topics.callAnswers(lobby), Payload.of(json.write(answer)),
                ANSWER_EXPIRY)));
    }

    @Override
    public void say(ReceptionNews reception) {
        loop.run(() -> {
            desk = Optional.of(reception.desk());
            send.accept(BrokerMessage.kept(topics.reception(reception.desk()), Payload.of(json.write(reception)),
                    RECEPTION_EXPIRY));
        });
    }

    @Override
    public void listen(DeskListener next) {
        loop.run(() -> {
            listener = Optional.of(next);
            next.line(stands);
        });
    }

    /** Removes what this desk has said of itself. */
    @Override
    public void leave() {
        loop.run(() -> {
            desk.ifPresent(name -> send.accept(BrokerMessage.removal(topics.reception(name))));
            desk = Optional.empty();
        });
    }
}
