// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A kiosk counts as alive only while its screen is drawn. */
class LivenessTest {

    private final AtomicLong now = new AtomicLong(7);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger alive = new AtomicInteger();

    @Test
    void aSecondWithoutAPulseIsNotASignOfLife() {
        try (var liveness = new Liveness(asked::incrementAndGet, alive::incrementAndGet, now::get)) {
            second(liveness);
            assertThat(alive).as("before the first pulse").hasValue(0);
            liveness.pulsed();
            liveness.pulsed();
            second(liveness);
            assertThat(alive).hasValue(1);
            second(liveness);
            second(liveness);
            assertThat(alive).as("it hangs").hasValue(1);
            assertThat(liveness.pulseAge()).isEqualTo(Duration.ofSeconds(3));
            assertThat(asked).as("a pulse is requested all the same").hasValue(4);
            liveness.pulsed();
            assertThat(liveness.pulseAge()).isZero();
            second(liveness);
            assertThat(alive).as("it is back").hasValue(2);
        }
    }

    @Test
    void theTimerOutlivesAToolkitThatThrows() throws InterruptedException {
        var twice = new CountDownLatch(2);
        try (var liveness = new Liveness(() -> {
            twice.countDown();
            throw new IllegalStateException("no toolkit");
        }, alive::incrementAndGet, System::nanoTime)) {
            liveness.start();
            assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void second(Liveness liveness) {
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        liveness.check();
    }
}
