// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.call.ReceptionNews.Presence;

/** What a lobby believes of reception, and when it offers a call. */
class ReceptionPresenceTest {

    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime TEN_PAST = LocalTime.of(14, 10);

    private final SimulatedCalls lobby = new SimulatedCalls();

    private Presence presence() {
        return lobby.now().reception().orElseThrow().presence();
    }

    @Test
    void withoutADeskThereIsNothing() {
        lobby.line(true);
        assertThat(lobby.now()).isEqualTo(CallSituation.UNLINKED);
        lobby.calls.ask(SimulatedCalls.KO);
        assertThat(lobby.said()).isEmpty();
    }

    @Test
    void aCallIsOfferedWhileSomebodyIsAtADeskAndTheLineStands() {
        lobby.isHere("desk-1");
        assertThat(lobby.now().linked()).isTrue();
        assertThat(lobby.now().offered()).as("no line").isFalse();
        lobby.line(true);
        assertThat(lobby.now().offered()).isTrue();
        lobby.line(false);
        assertThat(lobby.now().offered()).isFalse();
    }

    @Test
    void aSilentDeskIsForgotten() {
        lobby.line(true);
        lobby.says("desk-1", Presence.HERE, 0);
        lobby.pass(70);
        assertThat(lobby.now().offered()).isTrue();
        lobby.pass(10);
        assertThat(lobby.now()).isEqualTo(CallSituation.UNLINKED);
        lobby.says("desk-1", Presence.HERE, 0);
        lobby.pass(80);
        assertThat(lobby.now().linked()).as("a second time").isFalse();
    }

    @Test
    void ofSeveralDesksTheBestCounts() {
        lobby.line(true);
        lobby.says("desk-1", Presence.CLOSED, 10);
        assertThat(presence()).isEqualTo(Presence.CLOSED);
        assertThat(lobby.now().offered()).isFalse();
        lobby.says("desk-2", Presence.BACK_LATER, 20, TEN_PAST);
        lobby.says("desk-3", Presence.BACK_LATER, 30, TWO);
        assertThat(presence()).isEqualTo(Presence.BACK_LATER);
        assertThat(lobby.now().reception().orElseThrow().backAt()).contains(TWO);
        assertThat(lobby.now().offered()).isFalse();
        lobby.says("desk-4", Presence.HERE, 40);
        assertThat(presence()).isEqualTo(Presence.HERE);
        assertThat(lobby.now().offered()).isTrue();
        lobby.gone("desk-4");
        assertThat(presence()).isEqualTo(Presence.BACK_LATER);
    }

    @Test
    void whatWasSetHasItsTimeByTheClockOfTheLobbyAndDoesNotFlicker() {
        lobby.says("desk-1", Presence.HERE, 3600);
        var since = Optional.of(SimulatedCalls.START.minusSeconds(3600));
        assertThat(lobby.now().reception().orElseThrow().since()).isEqualTo(since);
        lobby.pass(27);
        lobby.says("desk-1", Presence.HERE, 3625);
        assertThat(lobby.now().reception().orElseThrow().since()).isEqualTo(since);
        lobby.pass(25);
        lobby.says("desk-1", Presence.HERE, 0);
        assertThat(lobby.now().reception().orElseThrow().since()).as("set anew")
                .contains(SimulatedCalls.START.plusSeconds(52));
    }
}
