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
    private final CrashPolicy policy = new CrashPolicy(() -> now, () -> done.add("given up"));

    @BeforeEach
    void showTheFirstScreen() {
        policy.shown(() -> done.add("started over"));
    }

    @Test
    void anExceptionEndsTheVisitOnly() {
        throwUncaught(new IllegalStateException("a screen"));
        assertThat(done).containsExactly("started over");
    }

    @Test
    void repeatedExceptionsEndTheProgram() {
        throwUncaught(new IllegalStateException("one"));
        throwUncaught(new IllegalStateException("two"));
        throwUncaught(new IllegalStateException("three"));
        assertThat(done).containsExactly("started over", "started over", "given up");
    }

    @Test
    void rareExceptionsAreNotAddedUp() {
        for (int i = 0; i < 10; i++) {
            throwUncaught(new IllegalStateException("rare"));
            now += Duration.ofSeconds(40).toNanos();
        }
        assertThat(done).hasSize(10).containsOnly("started over");
    }

    @Test
    void anErrorOfTheVirtualMachineEndsTheProgramImmediately() {
        throwUncaught(new OutOfMemoryError());
        assertThat(done).containsExactly("given up");
    }

    @Test
    void anExceptionBeforeTheFirstScreenEndsTheProgram() {
        new CrashPolicy(() -> now, () -> done.add("given up")).uncaughtException(Thread.currentThread(),
                new IllegalStateException("the first screen"));
        assertThat(done).containsExactly("given up");
    }

    @Test
    void aFailedRestartOfTheVisitEndsTheProgram() {
        policy.shown(() -> {
            throw new IllegalStateException("the greeting, too");
        });
        throwUncaught(new IllegalStateException("a screen"));
        assertThat(done).containsExactly("given up");
    }

    private void throwUncaught(Throwable thrown) {
        policy.uncaughtException(Thread.currentThread(), thrown);
    }
}
