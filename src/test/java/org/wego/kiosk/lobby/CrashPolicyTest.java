// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrashPolicyTest {

    private final List<String> done = new ArrayList<>();
    private long now;
    private final CrashPolicy faults = new CrashPolicy(() -> now, () -> done.add("given up"));

    @BeforeEach
    void showTheFirstScreen() {
        faults.shown(() -> done.add("started over"));
    }

    @Test
    void aFaultEndsTheVisitOnly() {
        fault(new IllegalStateException("a screen"));
        assertThat(done).containsExactly("started over");
    }

    @Test
    void faultsThatDoNotStopEndTheProgram() {
        fault(new IllegalStateException("one"));
        fault(new IllegalStateException("two"));
        fault(new IllegalStateException("three"));
        assertThat(done).containsExactly("started over", "started over", "given up");
    }

    @Test
    void rareFaultsAreNotAddedUp() {
        for (int i = 0; i < 10; i++) {
            fault(new IllegalStateException("rare"));
            now += Duration.ofSeconds(40).toNanos();
        }
        assertThat(done).hasSize(10).containsOnly("started over");
    }

    @Test
    void aFaultOfTheJavaMachineEndsTheProgramAtOnce() {
        fault(new OutOfMemoryError());
        assertThat(done).containsExactly("given up");
    }

    @Test
    void aFaultBeforeTheFirstScreenEndsTheProgram() {
        new CrashPolicy(() -> now, () -> done.add("given up")).uncaughtException(Thread.currentThread(),
                new IllegalStateException("the first screen"));
        assertThat(done).containsExactly("given up");
    }

    @Test
    void whatCannotStartOverEndsTheProgram() {
        faults.shown(() -> {
            throw new IllegalStateException("the greeting, too");
        });
        fault(new IllegalStateException("a screen"));
        assertThat(done).containsExactly("given up");
    }

    private void fault(Throwable fault) {
        faults.uncaughtException(Thread.currentThread(), fault);
    }
}
