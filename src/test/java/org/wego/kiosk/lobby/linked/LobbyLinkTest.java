// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitReport.UnitUpdate.UnitUpdateStage;
import org.wego.kiosk.link.UnitState.UnitLife;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.ContentUpdate.UpdateStage;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** What a lobby says to the broker. */
class LobbyLinkTest extends SimulatedLobby {

    @Test
    void theStateIsThatOfTheLobbyInWords() {
        health = Healths.ill(Healths.NOW);
        begin();
        assertThat(state().condition()).isEqualTo(UnitCondition.PROBLEMS);
        assertThat(state().problems()).containsExactly("another pack is shown: the newer one failed",
                "the system has no touchscreen (look at the cable)");
        assertThat(state().pack()).contains(new UnitPack("my-city", "1.1.0", Optional.of(7), Optional.empty()));
        assertThat(state().language()).contains("ko");
        assertThat(state().update()).isEmpty();
    }

    @Test
    void aChangeIsSaidAtOnceAndEverythingElseWithinTwentySeconds() {
        begin();
        assertThat(state().condition()).isEqualTo(UnitCondition.WELL);
        health = updating(UpdateStage.WAITING, "release 8");
        link.changed();
        time.pass(Duration.ofSeconds(1));
        assertThat(state().update().orElseThrow().stage()).isEqualTo(UnitUpdateStage.WAITING);
        health = updating(UpdateStage.FAILED, "x".repeat(5000));
        time.pass(Duration.ofSeconds(20));
        assertThat(state().update().orElseThrow().stage()).isEqualTo(UnitUpdateStage.FAILED);
        assertThat(state().update().orElseThrow().words()).hasSize(300);
    }

    @Test
    void itSaysWhichEmergencyMessagesItShows() {
        begin();
        assertThat(state().showing()).isEmpty();
        health = Healths.well(Healths.NOW).withShowing(List.of("a"));
        link.changed();
        time.pass(Duration.ofSeconds(1));
        assertThat(state().showing()).contains(List.of("a"));
        assertThat(state().condition()).as("a message is no problem of the lobby").isEqualTo(UnitCondition.WELL);
    }

    private static HealthReport updating(UpdateStage stage, String words) {
        var well = Healths.well(Healths.NOW);
        return new HealthReport(well.version(), well.process(), well.started(), well.written(), well.pulseAgeMillis(),
                well.pack(), 0, well.memory(), well.selfTest(), well.problems(), well.timeZone(), Optional.empty(),
                well.troubles(), Optional.of(new ContentUpdate("/releases", stage, words, Optional.of(8L),
                        Optional.empty())));
    }

    @Test
    void whatIsOnlyInTheLogIsNotSaidBecauseATouchMayHaveCausedIt() {
        begin();
        int said = broker.published().size();
        var well = Healths.well(Healths.NOW);
        health = new HealthReport(well.version(), well.process(), well.started(), well.written(), 16, well.pack(), 0,
                well.memory(), well.selfTest(), Healths.ill(Healths.NOW).problems(), well.timeZone(), Optional.empty(),
                well.troubles(), Optional.empty());
        link.changed();
        time.pass(Duration.ofSeconds(2));
        assertThat(broker.published()).hasSize(said);
        assertThat(state().problems()).isEmpty();
    }

    @Test
    void aScreenThatHangsIsAProblem() {
        health = Healths.hanging(Healths.NOW);
        begin();
        assertThat(state().problems()).containsExactly("nothing has been drawn for more than 10 s");
    }

    @Test
    void theNewestReleaseIsHeardOf() {
        broker.deliver(new BrokerMessage(TOPICS.pack(), Payload.of(json.write(new PackAnnouncement(1, "my-city", "1.3",
                8))), true, Optional.empty(), Optional.empty(), Optional.empty()));
        begin();
        assertThat(announced).containsExactly(new PackAnnouncement(1, "my-city", "1.3", 8));
        deliver(BrokerMessage.passing(TOPICS.pack(), Payload.of("{\"format\": 9}"), Duration.ofSeconds(30)));
        assertThat(announced).hasSize(1);
    }

    @Test
    void aShortFailureIsNoProblemAndALongOneIs() {
        broker.become(Mood.DOWN);
        begin();
        assertThat(link.health().stage()).isEqualTo(LinkStage.NOT_CONNECTED);
        assertThat(link.health().words()).isEqualTo("mqtt://broker as town-hall/lobby-1: nothing answers");
        time.pass(Duration.ofMinutes(4));
        assertThat(link.health().problem()).isEmpty();
        time.pass(Duration.ofSeconds(61));
        assertThat(link.health().problem().orElseThrow()).startsWith("There has been no link for more than 5 minutes")
                .endsWith("nothing answers");
        broker.become(Mood.UP);
        time.pass(Duration.ofMinutes(3));
        assertThat(link.health().stage()).isEqualTo(LinkStage.CONNECTED);
        assertThat(link.health().problem()).isEmpty();
        assertThat(changes).as("once when it failed, once when it stood").isEqualTo(2);
    }

    @Test
    void aRefusedRightIsAProblemAtOnce() {
        broker.refuse(TOPICS.command("lobby-1"));
        begin();
        assertThat(link.health().stage()).isEqualTo(LinkStage.LIMITED);
        assertThat(link.health().problem().orElseThrow()).contains("not allowed: " + TOPICS.command("lobby-1"));
    }

    @Test
    void aFileThatCannotBeUsedIsSaidWithTheRemedy() {
        link.begin((_, _) -> {
            throw new LinkException(new LinkFailure(LinkCause.FILE, "/etc/login.json: others can read it"));
        });
        time.pass(Duration.ofMinutes(1));
        assertThat(link.health().stage()).isEqualTo(LinkStage.UNUSABLE);
        assertThat(link.health().problem()).contains("The link cannot be made: /etc/login.json: others can read it."
                + " Remedy: correct it and start the lobby again.");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void theEndIsSaid() {
        begin();
        var done = link.close().toCompletableFuture();
        time.settle();
        assertThat(done).isCompleted();
        assertThat(state().life()).isEqualTo(UnitLife.STOPPED);
    }
}
