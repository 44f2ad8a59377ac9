// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.wego.kiosk.model.PlausibleTime;
import org.wego.kiosk.ops.Health;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.staff.StaffAccess;
import org.wego.kiosk.staff.StaffActions;
import org.wego.kiosk.staff.StaffDoor;
import org.wego.kiosk.staff.StaffFacts;

/** Connects the staff corner with what lies behind it. */
final class StaffRoom {

    private static final int MEGABYTE = 1024 * 1024;

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
        return new StaffAccess(new Door(vault), this::facts, new Actions(life, end), care.work());
    }

    private StaffFacts facts() {
        var health = care.health();
        var problems = Stream.concat(life.troubles().stream(),
                health.problems().reversed().stream().map(problem -> problem.message())).distinct().toList();
        return new StaffFacts(shown(health), problems, program(health),
                health.selfTest().stream().map(StaffRoom::finding).toList());
    }

    private StaffFacts.Shown shown(Health health) {
        return new StaffFacts.Shown(life.state(), health.pack().map(pack -> pack.name() + " " + pack.version()),
                life.source());
    }

    private StaffFacts.Health program(Health health) {
        var zone = life.zone();
        var since = PlausibleTime.of(Clock.fixed(health.started(), zone))
                .map(moment -> LocalDateTime.ofInstant(moment, zone));
        return new StaffFacts.Health(since, care.running(), health.memory().heapUsed() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE, Duration.ofMillis(health.pulseAgeMillis()),
                health.restarts());
    }

    private static StaffFacts.Finding finding(SelfTestItem item) {
        var words = item.words() + (item.mend().isEmpty() ? "" : ": " + item.mend());
        return new StaffFacts.Finding(item.outcome() == SelfTestItem.Outcome.OK, words);
    }

    /** The vault as a door. */
    private record Door(PinVault vault) implements StaffDoor {

        @Override
        public boolean hasPin() {
            return vault.isSet();
        }

        @Override
        public Answer tryPin(char[] pin) {
            return switch (vault.tryPin(pin)) {
                case PinAnswer.Right() -> new Answer.Open();
                case PinAnswer.Wrong(var left) -> new Answer.Wrong(left);
                case PinAnswer.Shut(var left) -> new Answer.Shut(left);
                // It was taken away while somebody typed.
                case PinAnswer.NoPin() -> new Answer.Shut(Duration.ofHours(1));
            };
        }
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
