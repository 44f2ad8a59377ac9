// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.LobbyLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.message.MessageReader;

/**
 * The calls of a lobby over the broker. What it hears may come from anyone who can write to the broker.
 *
 * <p>Everything happens on the thread of the link.
 */
final class BrokerLobbyLine implements LobbyLine {

    private static final Duration CALL_EXPIRY = Duration.ofSeconds(60);
    private static final Duration RECEPTION_EXPIRY = Duration.ofSeconds(125);
    /** An older message is of a desk that has fallen silent since. */
    private static final Duration SILENCE = Duration.ofSeconds(75);
    private static final int MAX_BYTES = 1024;
    private static final int MAX_DESKS = 100;

    private final LinkLoop loop;
    private final Topics topics;
    private final String unit;
    private final StrictJson json;
    private final MessageReader reader;
    private final Consumer<BrokerMessage> send;
    private final Map<String, ReceptionNews> known = new TreeMap<>();
    private final List<LobbyListener> listeners = new ArrayList<>();
    private Optional<CallNews> open = Optional.empty();
    private boolean stands;

    /**
     * A line that does not stand.
     *
     * @param unit the name of the lobby
     * @param send publishes a message now or not at all
     */
    BrokerLobbyLine(LinkLoop loop, Topics topics, String unit, StrictJson json, Consumer<BrokerMessage> send) {
        this.loop = loop;
        this.topics = topics;
        this.unit = unit;
        this.json = json;
        this.reader = new MessageReader(json, MAX_BYTES);
        this.send = send;
    }

    @Override
    public void say(CallNews news) {
        loop.run(() -> {
            open = Optional.of(news).filter(CallNews::isOpen);
            send(news);
        });
    }

    private void send(CallNews news) {
        send.accept(BrokerMessage.passing(topics.event(unit), Payload.of(json.write(news)), CALL_EXPIRY));
    }

    /** The lobby ends, and with it its call. */
    void leave() {
        open.ifPresent(call -> send(new CallNews(call.format(), call.call(), CallStage.ENDED, call.language(),
                call.askedSeconds(), call.desk())));
        open = Optional.empty();
    }

    @Override
    public void listen(LobbyListener listener) {
        loop.run(() -> {
            listeners.add(listener);
            listener.line(stands);
            known.values().forEach(listener::reception);
        });
    }

    /** The link stands, or is broken. */
    void connected(boolean now) {
        if (stands != now) {
            stands = now;
            if (!now) {
                // Whoever is still there says so again after the next connection.
                known.clear();
            }
            listeners.forEach(listener -> listener.line(now));
        }
    }

    /** Hears what desks answer. One that the broker kept is no answer. */
    void answered(BrokerMessage message) {
        if (!message.retained()) {
            reader.read(message, CallAnswer.class)
                    .ifPresent(answer -> listeners.forEach(listener -> listener.answered(answer)));
        }
    }

    /** Hears what a desk says of itself, and of no other desk. */
    void reception(BrokerMessage message) {
        topics.unitOfReception(message.topic()).ifPresent(desk -> {
            if (message.payload().size() == 0) {
                known.remove(desk);
                listeners.forEach(listener -> listener.gone(desk));
                return;
            }
            var age = message.expiry().filter(_ -> message.retained()).map(RECEPTION_EXPIRY::minus)
                    .filter(Duration::isPositive).orElse(Duration.ZERO);
            reader.read(message, ReceptionNews.class)
                    .filter(news -> news.desk().equals(desk) && age.compareTo(SILENCE) < 0)
                    .map(news -> aged(news, age)).ifPresent(this::tell);
        });
    }

    private void tell(ReceptionNews news) {
        if (known.size() < MAX_DESKS || known.containsKey(news.desk())) {
            known.put(news.desk(), news);
            listeners.forEach(listener -> listener.reception(news));
        }
    }

    private static ReceptionNews aged(ReceptionNews news, Duration age) {
        return new ReceptionNews(news.format(), news.desk(), news.presence(), news.backAt(),
                news.sinceSeconds() + (int) age.toSeconds(), news.beat());
    }
}
