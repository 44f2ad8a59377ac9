// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.UnitReport.UnitUpdate;
import org.wego.kiosk.link.UnitReport.UnitUpdate.UnitUpdateStage;

/** What is known of other units, and how it ages. */
class SiteViewTest {

    private final StrictJson json = new StrictJson();
    private final SimulatedLoop time = new SimulatedLoop();
    private final SiteView view = new SiteView(LinkSamples.TOPICS, json, time::nanoTime);

    private StateWriter lobby(String name, String boot) {
        return new StateWriter(LinkSamples.lobby(name, boot), LinkSamples.TOPICS, json, LinkSamples.showing("1"), 0);
    }

    private UnitPresence presence(String name) {
        return view.unit(name).orElseThrow().presence();
    }

    @Test
    void aUnitIsSilentAfterThreeHeartbeatsEvenIfNoWillWasSent() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        view.read(lobby.here(0));
        time.pass(Duration.ofSeconds(74));
        assertThat(presence("a")).isEqualTo(UnitPresence.PRESENT);
        time.pass(Duration.ofSeconds(1));
        assertThat(presence("a")).isEqualTo(UnitPresence.SILENT);
    }

    @Test
    void howFarAReleaseIsArrivesInAWordAndInWords() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        var update = new UnitUpdate(UnitUpdateStage.NOT_REACHED, "no answer");
        var well = LinkSamples.showing("1");
        lobby.change(new UnitReport(well.condition(), well.problems(), well.pack(), Optional.of(update),
                well.language()), 0);
        assertThat(view.read(lobby.here(0))).isTrue();
        assertThat(view.unit("a").orElseThrow().state().update()).contains(update);
        lobby.change(well, 0);
        assertThat(view.read(lobby.here(0))).as("news for the desk").isTrue();
        assertThat(view.unit("a").orElseThrow().state().update()).isEmpty();
    }

    @Test
    void aWillIsAHintUntilSilenceDecides() {
        var lobby = lobby("a", "1");
        var will = lobby.nextWill(0);
        view.read(lobby.here(0));
        view.read(will);
        assertThat(presence("a")).isEqualTo(UnitPresence.LOST);
        time.pass(Duration.ofMinutes(2));
        assertThat(presence("a")).isEqualTo(UnitPresence.SILENT);
    }

    @Test
    void aWillOfAnEarlierConnectionChangesNothing() {
        var lobby = lobby("a", "1");
        var old = lobby.nextWill(0);
        view.read(lobby.here(0));
        lobby.nextWill(0);
        view.read(lobby.here(0));
        assertThat(view.read(old)).isFalse();
        assertThat(presence("a")).isEqualTo(UnitPresence.PRESENT);
    }

    @Test
    void aWillOfAnEarlierStartChangesNothing() {
        var before = lobby("a", "1");
        var old = before.nextWill(0);
        var now = lobby("a", "2");
        now.nextWill(0);
        view.read(now.here(0));
        view.read(old);
        assertThat(presence("a")).isEqualTo(UnitPresence.PRESENT);
    }

    @Test
    void aRetainedStateIsAsOldAsTheBrokerKeptIt() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        var kept = lobby.here(0);
        view.read(new BrokerMessage(kept.topic(), kept.payload(), true, Optional.of(Duration.ofSeconds(55)),
                Optional.empty(), Optional.empty()));
        assertThat(view.unit("a").orElseThrow().unheard()).isEqualTo(Duration.ofSeconds(70));
        time.pass(Duration.ofSeconds(5));
        assertThat(presence("a")).isEqualTo(UnitPresence.SILENT);
    }

    @Test
    void aUnitThatStoppedInGoodOrderIsNotSilent() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        view.read(lobby.farewell(0));
        time.pass(Duration.ofHours(10));
        assertThat(presence("a")).isEqualTo(UnitPresence.STOPPED);
    }

    @Test
    void aUnitThatIsSilentForADayIsForgotten() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        view.read(lobby.here(0));
        time.pass(Duration.ofHours(24));
        assertThat(view.units()).hasSize(1);
        time.pass(Duration.ofSeconds(1));
        assertThat(view.units()).isEmpty();
    }

    @Test
    void aRemovedUnitIsForgottenAtOnce() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        view.read(lobby.here(0));
        view.read(BrokerMessage.removal(LinkSamples.TOPICS.state("a")));
        assertThat(view.units()).isEmpty();
    }

    @Test
    void aUnitOfAnEarlierStartOfTheDeskIsSilentUntilItIsHeard() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        view.read(lobby.here(0));
        var morning = new SiteView(LinkSamples.TOPICS, json, time::nanoTime);
        morning.recall(view.units().stream().map(KnownUnit::state).toList());
        assertThat(morning.unit("a").orElseThrow().presence()).isEqualTo(UnitPresence.SILENT);
        morning.read(lobby.here(0));
        assertThat(morning.unit("a").orElseThrow().presence()).isEqualTo(UnitPresence.PRESENT);
    }

    @Test
    void aHeartbeatIsNoNews() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        assertThat(view.read(lobby.here(0))).isTrue();
        assertThat(view.read(lobby.here(Duration.ofSeconds(25).toNanos()))).isFalse();
        lobby.change(LinkSamples.ill("no sound"), 0);
        assertThat(view.read(lobby.here(0))).isTrue();
    }

    @Test
    void whatIsNoStateIsIgnored() {
        for (var text : List.of("", "{", "[]", "{\"format\": 1}", "x".repeat(100_000))) {
            assertThat(view.read(BrokerMessage.kept(LinkSamples.TOPICS.state("a"), Payload.of(text),
                    Duration.ofSeconds(9)))).isFalse();
        }
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        var other = lobby.here(0).payload();
        view.read(BrokerMessage.kept(LinkSamples.TOPICS.state("b"), other, Duration.ofSeconds(9)));
        assertThat(view.units()).as("a unit speaks only of itself").isEmpty();
    }

    @Test
    void aUnitWithANewerProgramIsShownWithWhatIsUnderstood() {
        var lobby = lobby("a", "1");
        lobby.nextWill(0);
        var newer = lobby.here(0).payload().toString().replace("\"format\": 1,", "\"format\": 2, \"mood\": \"fine\",");
        view.read(BrokerMessage.kept(LinkSamples.TOPICS.state("a"), Payload.of(newer), Duration.ofSeconds(125)));
        assertThat(presence("a")).isEqualTo(UnitPresence.PRESENT);
        assertThat(view.unit("a").orElseThrow().state().problems()).singleElement().asString().contains("newer");
    }

    @Test
    void fiveHundredUnitsAreInOrder() {
        for (int i = 0; i < 500; i++) {
            var lobby = lobby("lobby-" + (1499 - i), "1");
            lobby.nextWill(0);
            view.read(lobby.here(0));
        }
        assertThat(view.units()).hasSize(500).isSortedAccordingTo((a, b) -> a.state().unit().compareTo(
                b.state().unit()));
    }
}
