// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** The safety net of all tests with a window works. */
@FxTest
class TroublesTest {

    @Test
    void anUncaughtExceptionFailsTheTest() {
        Platform.runLater(() -> {
            throw new IllegalStateException("planted");
        });
        Fx.settle();
        assertThatThrownBy(Troubles::fail).hasMessageContaining("planted");
        Troubles.forget();
    }

    @Test
    void aStyleThatCannotBeResolvedFailsTheTest() {
        Fx.run(() -> {
            var pane = new Pane();
            pane.setStyle("-fx-background-color: -unknown-color;");
            var scene = new Scene(pane);
            scene.getRoot().applyCss();
        });
        assertThatThrownBy(Troubles::fail).hasMessageContaining("-fx-background-color");
        Troubles.forget();
    }

    @Test
    void anExceptionOfWorkOnTheFxThreadIsPassedOn() {
        assertThatThrownBy(() -> Fx.run(() -> {
            throw new IllegalStateException("planted");
        })).isInstanceOf(IllegalStateException.class).hasMessage("planted");
        assertThatCode(Troubles::fail).doesNotThrowAnyException();
    }
}
