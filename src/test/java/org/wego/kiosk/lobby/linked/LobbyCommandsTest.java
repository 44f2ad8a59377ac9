// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.lobby.linked.LinkedGlass.GlassPixels;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** What a lobby does for desks. */
class LobbyCommandsTest extends SimulatedLobby {

    @Test
    void aPageIsShownAndTheDeskIsAnswered() throws Exception {
        begin();
        deliver(command(UnitCommand.show("line/n26", Optional.of(KO)), "q1"));
        assertThat(asked).containsExactly("show " + new Destination.Line(new LineId("n26")) + " ko");
        assertThat(answer()).isEqualTo(CommandReply.of(ReplyOutcome.DONE));
        assertThat(answers.getLast().correlation()).contains("q1");
        assertThat(answers.getLast().retained()).isFalse();
        outcome = ReplyOutcome.VISITOR_PRESENT;
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.VISITOR_PRESENT);
    }

    @Test
    void aCommandThatComesTwiceIsDoneOnce() {
        begin();
        deliver(command(UnitCommand.show("home", Optional.empty()), "q1"));
        deliver(command(UnitCommand.show("home", Optional.empty()), "q1"));
        assertThat(asked).hasSize(1);
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finder/type", "find/type", "line", "nowhere", "", "https://example.org", "line/../home"})
    void whatIsNoPageOfAPackIsRefused(String path) throws Exception {
        begin();
        deliver(command(UnitCommand.show(path, Optional.empty()), "q1"));
        assertThat(asked).isEmpty();
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.UNKNOWN_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "\u0000", "{\"format\": 2, \"kind\": \"show\", \"destination\": \"home\"}",
            "{\"format\": 1, \"kind\": \"show\"}", "{\"format\": 1, \"kind\": \"restart\", \"destination\": \"home\"}",
            "{\"format\": 1, \"kind\": \"show\", \"destination\": \"home\", \"text\": \"Hello\"}",
            "{\"format\": 1, \"kind\": \"show\", \"destination\": \"home\", \"language\": \"not a language\"}"})
    void whatIsNoCommandIsLeftOut(String text) {
        begin();
        deliver(BrokerMessage.passing(TOPICS.command("lobby-1"), Payload.of(text), Duration.ofSeconds(30))
                .answeredOn(ANSWERS, "q1"));
        assertThat(asked).isEmpty();
        assertThat(answers).isEmpty();
        assertThat(link.health().stage()).isEqualTo(LinkStage.CONNECTED);
    }

    @Test
    void aCommandMustBeFreshAndSayWhereItsAnswerGoes() {
        begin();
        var good = command(UnitCommand.show("home", Optional.empty()), "q1");
        deliver(BrokerMessage.passing(good.topic(), good.payload(), Duration.ofSeconds(30)));
        deliver(good.answeredOn(TOPICS.state("lobby-2"), "q2"));
        deliver(good.answeredOn(TOPICS.answers("desk-1"), "q3"));
        deliver(good.answeredOn(ANSWERS, "q".repeat(201)));
        assertThat(asked).isEmpty();
        assertThat(broker.published()).extracting(BrokerMessage::topic).doesNotContain(TOPICS.state("lobby-2"),
                TOPICS.answers("desk-1"), ANSWERS);
    }

    @Test
    void aCommandThatTheBrokerKeptIsLeftOut() {
        broker.deliver(new BrokerMessage(TOPICS.command("lobby-1"),
                Payload.of(json.write(UnitCommand.show("home", Optional.empty()))), true, Optional.empty(),
                Optional.of(ANSWERS), Optional.of("q1")));
        begin();
        assertThat(asked).isEmpty();
        assertThat(answers).isEmpty();
    }

    @Test
    void aPictureIsSentAsPng() throws Exception {
        begin();
        deliver(command(UnitCommand.picture(Optional.of("home")), "q1"));
        assertThat(asked).containsExactly("picture " + new Destination.Home());
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer().png().orElseThrow())));
        assertThat(picture.getWidth()).isEqualTo(2);
        assertThat(picture.getHeight()).isEqualTo(2);
        assertThat(picture.getRGB(0, 0)).isEqualTo(RED);
        assertThat(picture.getRGB(1, 0)).isEqualTo(BLUE);
        assertThat(picture.getRGB(1, 1)).isEqualTo(RED);
        outcome = ReplyOutcome.VISITOR_PRESENT;
        deliver(command(UnitCommand.picture(Optional.empty()), "q2"));
        assertThat(answer()).isEqualTo(CommandReply.of(ReplyOutcome.VISITOR_PRESENT));
    }

    @Test
    void aPageThatFailsIsAnswered() throws Exception {
        begin();
        deliver(command(UnitCommand.show("city", Optional.empty()), "q1"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.NOT_NOW);
        deliver(command(UnitCommand.show("home", Optional.empty()), "q2"));
        assertThat(answer().outcome()).isEqualTo(ReplyOutcome.DONE);
    }

    @Test
    void aLargePictureArrivesWhole() throws Exception {
        begin();
        var noise = new SplittableRandom(3).ints(100 * 100).toArray();
        pixels = new GlassPixels(100, noise);
        deliver(command(UnitCommand.picture(Optional.empty()), "q1"));
        assertThat(answers.getLast().payload().size()).as("more than a text of JSON may have").isGreaterThan(30_000);
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer().png().orElseThrow())));
        assertThat(picture.getRGB(99, 99)).isEqualTo(noise[noise.length - 1] | 0xff000000);
    }
}
