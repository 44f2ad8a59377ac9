// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The kiosk's only window. */
public final class KioskApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("WeGO Kiosk");
        stage.setScene(new Scene(new StackPane(new Label("WeGO Kiosk")), 540, 960));
        stage.show();
    }
}
