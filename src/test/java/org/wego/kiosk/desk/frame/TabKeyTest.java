// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Tab leaves a text area and types nothing. */
@FxTest
class TabKeyTest {

    @Test
    void tabMovesTheFocusInBothDirections() {
        Fx.run(() -> {
            var before = new Button();
            var area = new TextArea("Jongno");
            var after = new Button();
            var scene = new Scene(new VBox(before, area, after));
            Fx.layOut(scene.getRoot());
            TabKey.leaves(area);
            area.requestFocus();
            press(area, false);
            assertThat(scene.getFocusOwner()).isEqualTo(after);
            area.requestFocus();
            press(area, true);
            assertThat(scene.getFocusOwner()).isEqualTo(before);
            assertThat(area.getText()).isEqualTo("Jongno");
        });
    }

    private static void press(TextArea area, boolean shift) {
        area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, shift, false, false, false));
    }
}
