// SPDX-License-Identifier: Apache-2.0
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.*;
import javafx.scene.layout.VBox;
import javafx.stage.*;

public class Floor extends Application {
    @Override public void start(Stage s) {
        Label l = new Label("안내 키오스크");
        l.setStyle("-fx-font-size:64px");
        Button a = new Button("하나"), b = new Button("둘");
        for (Button x : new Button[] {a, b}) { x.setPrefSize(800, 300); x.setStyle("-fx-font-size:48px"); }
        a.setOnAction(e -> l.setText("하나를 눌렀습니다"));
        b.setOnAction(e -> l.setText("둘을 눌렀습니다"));
        VBox v = new VBox(80, l, a, b);
        v.setAlignment(Pos.CENTER);
        v.setStyle("-fx-background-color:#f4f1ea");
        s.initStyle(StageStyle.UNDECORATED);
        s.setScene(new Scene(v, 1080, 1920));
        s.setX(0); s.setY(0); s.setFullScreenExitHint(""); s.setFullScreen(true);
        s.show();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("hook")));
        if (Boolean.getBoolean("train")) new Thread(() -> { try { Thread.sleep(4000); } catch (InterruptedException e) { } javafx.application.Platform.exit(); }).start();
    }
}
class Main { public static void main(String[] a) { Application.launch(Floor.class, a); } }
