// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffActions;
import org.wego.kiosk.staff.StaffFacts;

/** Gives the staff corner the PIN, the facts and the actions of a lobby. */
final class StaffRoom {

    private final PinVault vault;
    private final PackLife life;
    private final LobbyCare care;
    private final LobbyEnd end;

    StaffRoom(PinVault vault, PackLife life, LobbyCare care, LobbyEnd end) {
        this.vault = vault;
        this.life = life;
        this.care = care;
        this.end = end;
    }

    StaffAccess access() {
        return new StaffAccess(vault, this::facts, new Actions(life, end), care.work());
    }

    private StaffFacts facts() {
        return new StaffFacts(life.state(), life.source(), care.health(), care.running(),
                Runtime.getRuntime().maxMemory());
    }

    private record Actions(PackLife life, LobbyEnd end) implements StaffActions {

        @Override
        public void tryContentAgain() {
            life.retry();
        }

        @Override
        public void restart() {
            end.with(ExitCode.RESTART);
        }

        @Override
        public void leave() {
            end.with(ExitCode.DONE);
        }
    }
}
