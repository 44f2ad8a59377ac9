// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.NavigationAction;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.ui.control.ButtonAction;

/** Buttons under a finger: their navigation, and presses without a release. */
@FxTest
class PressedButtonsTest {

    private static final NavigationAction HOME = new NavigationAction(Destination.Home::new, () -> {
    });

    @Test
    void theNavigationOfAButtonIsKnownFromAnyPartOfIt() {
        var icon = Fx.get(() -> new Label("icon"));
        var button = Fx.get(() -> new Button("", new HBox(icon)));
        Fx.run(() -> {
            button.setOnAction(new ButtonAction(HOME));
            // A button has its graphic as a child once it has a skin.
            button.setSkin(new ButtonSkin(button));
        });
        assertThat(Fx.get(() -> PressedButtons.navigationAction(icon))).contains(HOME);
    }

    @Test
    void aButtonThatDoesSomethingElseHasNoNavigation() {
        var button = Fx.get(() -> new Button("Print"));
        button.setOnAction(new ButtonAction(() -> {
        }));
        assertThat(PressedButtons.navigationAction(button)).isEmpty();
        assertThat(PressedButtons.navigationAction(new StackPane())).isEmpty();
    }

    @Test
    void buttonsAtAnyDepthForgetAPressThatIsNeverReleased() {
        var deep = Fx.get(() -> new Button("deep"));
        var flat = Fx.get(() -> new Button("flat"));
        Fx.run(() -> {
            var pane = new StackPane(flat, new HBox(new StackPane(deep)));
            flat.arm();
            deep.arm();
            PressedButtons.cancelAll(pane);
        });
        assertThat(flat.isArmed()).isFalse();
        assertThat(deep.isArmed()).isFalse();
    }
}
