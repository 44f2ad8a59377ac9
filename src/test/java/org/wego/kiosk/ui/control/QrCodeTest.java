// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A code stays in its place, in the small pictures of screens too. */
@FxTest
class QrCodeTest {

    private static final double SIDE = 200;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.24, 0.5, 1, 2})
    void itsModulesStayWithinItsSides(double scale) {
        Fx.run(() -> {
            var code = new QrCode("BEGIN:VCARD ".repeat(20), SIDE);
            var root = new Group(code);
            root.getTransforms().add(new Scale(scale, scale));
            new Scene(root);
            Fx.layOut(root);
            var modules = code.getChildrenUnmodifiable().getFirst().getBoundsInParent();
            assertThat(modules.getWidth()).isPositive();
            assertThat(modules.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(modules.getMaxX()).isLessThanOrEqualTo(SIDE);
        });
    }
}
