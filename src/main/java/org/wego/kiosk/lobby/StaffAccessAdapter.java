// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffActions;
import org.wego.kiosk.staff.StaffFacts;

/** Provides the staff menu with the PIN, the facts and the actions of a lobby. */
final class StaffAccessAdapter {

    private final PinVault vault;
    private final PackLifecycle lifecycle;
    private final LobbyMonitor monitor;
    private final ShutdownSignal shutdown;

    StaffAccessAdapter(PinVault vault, PackLifecycle lifecycle, LobbyMonitor monitor, ShutdownSignal shutdown) {
        this.vault = vault;
        this.lifecycle = lifecycle;
        this.monitor = monitor;
        this.shutdown = shutdown;
    }

    StaffAccess access() {
        return new StaffAccess(vault, this::facts, new StaffActionsAdapter(lifecycle, shutdown), monitor.executor());
    }

    private StaffFacts facts() {
        var content = lifecycle.onGlass();
        return new StaffFacts(content.map(ChosenContent::state).orElse(StaffFacts.ContentState.AS_SET_UP),
                content.map(of -> of.choice().name()).orElse(""), monitor.health(), monitor.running(),
                Runtime.getRuntime().maxMemory());
    }

    private record StaffActionsAdapter(PackLifecycle lifecycle, ShutdownSignal shutdown) implements StaffActions {

        @Override
        public void tryContentAgain() {
            lifecycle.retry();
        }

        @Override
        public void restart() {
            shutdown.exit(ExitCode.RESTART);
        }

        @Override
        public void leave() {
            shutdown.exit(ExitCode.DONE);
        }
    }
}
