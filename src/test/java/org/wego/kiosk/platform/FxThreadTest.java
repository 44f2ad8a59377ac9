// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;

@FxTest
class FxThreadTest {

    @Test
    void theWorkRunsOnTheFxThread() throws ExecutionException {
        assertThat(FxThread.call(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    void theCallerLearnsWhyTheWorkFailed() {
        assertThatThrownBy(() -> FxThread.call(() -> {
            throw new IOException("no disk");
        })).isInstanceOf(ExecutionException.class).cause().isInstanceOf(IOException.class).hasMessage("no disk");
    }

    @Test
    void anInterruptedCallerStaysInterrupted() {
        var asked = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FxThread.call(() -> {
            asked.await();
            return "late";
        })).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        asked.countDown();
    }
}
