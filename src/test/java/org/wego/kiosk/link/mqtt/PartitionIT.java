// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.KnownUnit;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.testing.OtherProcess;

/** A lobby behind a network that is cut: no packet arrives, and no connection is closed. */
class PartitionIT {

    private static final String NAME = "lobby-1";

    @TempDir
    private Path folder;
    private CuttableNetwork network;
    private Mosquitto broker;
    private TestUnit desk;
    private OtherProcess lobby;

    @BeforeEach
    void start() throws Exception {
        network = CuttableNetwork.open();
        broker = Mosquitto.reachableAt(folder, CuttableNetwork.HERE);
        desk = TestUnit.desk(broker, folder, "desk-1");
        lobby = OtherProcess.startBy(network.starter(), LinkedProgram.class, "mqtt://" + CuttableNetwork.HERE + ":"
                + broker.port(), folder, NAME, "a");
        lobby.awaitLine("connected");
        TestUnit.await(() -> shows("1"));
    }

    @AfterEach
    void stop() throws Exception {
        lobby.close();
        desk.close();
        broker.close();
        network.close();
    }

    private Optional<KnownUnit> seen() {
        return desk.view().unit(NAME);
    }

    private boolean shows(String version) {
        return seen().filter(unit -> unit.presence() == UnitPresence.PRESENT).flatMap(unit -> unit.state().pack())
                .map(UnitPack::version).equals(Optional.of(version));
    }

    private void awaitShown(String version) throws TimeoutException {
        TestUnit.await(() -> shows(version));
    }

    /** What changes meanwhile is there once the packets get through, and no old will follows. */
    @Test
    void aShortCutLeavesNoTrace() throws Exception {
        network.cut();
        lobby.say("2");
        network.mend();
        awaitShown("2");
    }

    /** The lobby notices by itself that nobody hears it, the desk that it hears nothing. */
    @Test
    void aLongCutIsNoticedOnBothSidesAndThenForgotten() throws Exception {
        network.cut();
        lobby.say("2");
        lobby.awaitLine("waiting");
        TestUnit.await(() -> seen().orElseThrow().presence() != UnitPresence.PRESENT);
        assertThat(seen().orElseThrow().presence()).isIn(UnitPresence.LOST, UnitPresence.SILENT);
        network.mend();
        lobby.awaitLine("connected");
        awaitShown("2");
    }
}
