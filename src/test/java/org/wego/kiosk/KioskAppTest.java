// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KioskAppTest {
    @Start
    void start(Stage stage) {
        // Controls start JavaFX's look: only here is there a toolkit.
        TextField field = new TextField();
        Button button = new Button("press");
        button.setOnAction(event -> button.setText("pressed"));
        stage.setScene(new Scene(new VBox(button, field), 540, 960));
        stage.show();
    }

    @Test
    void clicksAndTypes(FxRobot robot) {
        robot.clickOn("press");
        robot.clickOn(".text-field").write("271");
        assertThat(robot.lookup("pressed").tryQuery()).isPresent();
        assertThat(robot.lookup(".text-field").queryTextInputControl().getText()).isEqualTo("271");
        assertThat(Screen.getPrimary().getBounds().getHeight()).isEqualTo(1920);
    }

    @Test
    void javaFxIsOnTheModulePath() {
        assertThat(Stage.class.getModule().isNamed()).isTrue();
    }
}
