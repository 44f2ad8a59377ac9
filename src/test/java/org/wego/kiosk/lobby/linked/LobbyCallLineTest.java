// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.LobbyLine.LobbyListener;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker.Mood;

/** The calls of a lobby over the broker. */
class LobbyCallLineTest extends SimulatedLobby {

    private static final CallNews NEWS = new CallNews(1, "call-1", CallStage.ASKED, KO, 0, Optional.empty());

    private final List<String> heard = new ArrayList<>();

    private void listen() {
        link.calls().listen(new LobbyListener() {

            @Override
            public void answered(CallAnswer answer) {
                heard.add(answer.desk() + " " + answer.kind());
            }

            @Override
            public void reception(ReceptionNews news) {
                heard.add(news.desk() + " " + news.presence() + " since " + news.sinceSeconds());
            }

            @Override
            public void gone(String desk) {
                heard.add(desk + " gone");
            }

            @Override
            public void line(boolean stands) {
                heard.add(stands ? "stands" : "broken");
            }
        });
        time.settle();
    }

    private static ReceptionNews here(String desk) {
        return new ReceptionNews(1, desk, Presence.HERE, Optional.empty(), 10, 1);
    }

    private BrokerMessage kept(String desk, ReceptionNews news, int left) {
        return BrokerMessage.kept(TOPICS.reception(desk), Payload.of(json.write(news)), Duration.ofSeconds(left));
    }

    private BrokerMessage answer(AnswerKind kind) {
        return BrokerMessage.passing(TOPICS.callAnswers("lobby-1"),
                Payload.of(json.write(CallAnswer.of("call-1", kind, "desk-1"))), Duration.ofSeconds(30));
    }

    @Test
    void aCallIsSaidOnceAndNotKept() throws Exception {
        begin();
        link.calls().say(NEWS);
        time.settle();
        var message = broker.published().getLast();
        assertThat(message.topic()).isEqualTo(TOPICS.event("lobby-1"));
        assertThat(message.retained()).isFalse();
        assertThat(message.expiry()).contains(Duration.ofSeconds(60));
        assertThat(json.read(message.payload().bytes(), CallNews.class)).isEqualTo(NEWS);
    }

    @Test
    void answersAndReceptionsAreHeard() {
        begin();
        listen();
        deliver(kept("desk-1", here("desk-1"), 125));
        deliver(answer(AnswerKind.COMING));
        deliver(BrokerMessage.removal(TOPICS.reception("desk-1")));
        assertThat(heard).containsExactly("stands", "desk-1 HERE since 10", "desk-1 COMING", "desk-1 gone");
    }

    @Test
    void whoListensLateHearsWhatIsKnown() {
        begin();
        deliver(kept("desk-1", here("desk-1"), 125));
        listen();
        assertThat(heard).containsExactly("stands", "desk-1 HERE since 10");
    }

    @Test
    void whatTheBrokerKeptIsAsOldAsItIs() {
        broker.deliver(kept("desk-1", here("desk-1"), 100));
        broker.deliver(kept("desk-2", here("desk-2"), 50));
        begin();
        listen();
        assertThat(heard).as("desk-2 has been silent for 75 seconds").containsExactly("stands",
                "desk-1 HERE since 35");
    }

    @Test
    void anAnswerThatTheBrokerKeptIsNone() {
        var answer = answer(AnswerKind.COMING);
        broker.deliver(new BrokerMessage(answer.topic(), answer.payload(), true, answer.expiry(), Optional.empty(),
                Optional.empty()));
        listen();
        begin();
        time.settle();
        assertThat(heard).containsExactly("broken", "stands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[", "{\"format\": 2, \"call\": \"call-1\", \"kind\": \"coming\", \"desk\": \"d\"}",
            "{\"format\": 1, \"call\": \"call-1\", \"kind\": \"coming\", \"desk\": \"\"}",
            "{\"format\": 1, \"call\": \"call-1\", \"kind\": \"coming\", \"desk\": \"d\", \"text\": \"x\"}"})
    void whatIsNoAnswerIsLeftOut(String text) {
        begin();
        listen();
        deliver(BrokerMessage.passing(TOPICS.callAnswers("lobby-1"), Payload.of(text), Duration.ofSeconds(30)));
        assertThat(heard).containsExactly("stands");
    }

    @Test
    void aDeskSpeaksForItselfOnly() {
        begin();
        listen();
        deliver(kept("desk-1", here("desk-2"), 125));
        assertThat(heard).containsExactly("stands");
    }

    @Test
    void aBrokenLineIsSaid() {
        begin();
        listen();
        broker.become(Mood.DOWN);
        broker.dropAll(LinkCause.LOST);
        time.settle();
        assertThat(heard).containsExactly("stands", "broken");
        broker.become(Mood.UP);
        time.pass(Duration.ofMinutes(1));
        assertThat(heard).containsExactly("stands", "broken", "stands");
    }
}
