// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.link.mqtt.QuickThread;
import org.wego.kiosk.link.mqtt.TestUnit;

/** A desk in a process of its own, which can be killed. It takes every call, and says when one ends. */
public final class CalledDesk {

    private final StrictJson json = new StrictJson();
    private final Topics topics = LinkSamples.TOPICS;
    private final MessageReader reader = new MessageReader(json, 1024);
    private final Set<String> taken = new HashSet<>();
    private final String name;
    private final LinkLoop loop;
    private final LinkedUnit unit;
    private int beat;

    private CalledDesk(int port, Path folder, String name) throws Exception {
        this.name = name;
        loop = new QuickThread(CallOverBrokerTest.FASTER);
        unit = new LinkWiring(TestUnit.config(port, name), folder, json, Clock.systemUTC())
                .unit(LinkSamples.desk(name), LinkSamples.showing("1"), loop, _ -> {
                });
        unit.on(topics.allEvents(), message -> reader.read(message, CallNews.class).ifPresent(this::called));
        unit.start();
        loop.run(this::isHere);
    }

    /** Arguments: port of the broker, state folder, name. Ends when its input ends. */
    public static void main(String[] args) throws Exception {
        var _ = new CalledDesk(Integer.parseInt(args[0]), Path.of(args[1]), args[2]);
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private void isHere() {
        unit.send(BrokerMessage.kept(topics.reception(name), Payload.of(json.write(new ReceptionNews(1, name,
                Presence.HERE, Optional.empty(), 0, ++beat))), Duration.ofSeconds(125)));
        var _ = loop.after(Duration.ofSeconds(25), this::isHere);
    }

    private void called(CallNews news) {
        if (!news.isOpen()) {
            System.out.println("ended " + news.desk().orElse("-"));
            taken.remove(news.call());
        } else if (taken.add(news.call())) {
            come(news.call());
        }
    }

    private void come(String call) {
        if (taken.contains(call)) {
            unit.send(BrokerMessage.passing(topics.callAnswers("lobby-1"),
                    Payload.of(json.write(CallAnswer.of(call, AnswerKind.COMING, name))), Duration.ofSeconds(30)));
            var _ = loop.after(Duration.ofSeconds(20), () -> come(call));
        }
    }
}
