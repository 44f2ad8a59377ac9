// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A picture in a low window: large enough to read when it is enlarged, and back in its place afterwards. */
@FxTest
class PictureFrameTest {

    private final PictureFrame frame = new PictureFrame();
    private final StackPane window = new StackPane(frame);
    private final List<Region> covers = new ArrayList<>();
    private final Pane screen = new Pane();

    @Test
    void anEnlargedPictureIsReadableAndScrolls() {
        Fx.run(() -> {
            enlarge();
            assertThat(screen.getWidth()).isGreaterThan(600);
            assertThat(screen.getHeight()).isGreaterThan(1000);
            var sheet = (ScrollPane) covers.getFirst();
            sheet.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
            layOut();
            assertThat(screen.localToScene(0, 0).getY()).isBetween(-540.0, -400.0);
        });
    }

    @Test
    void aPictureGoesBackWhenItIsClosed() {
        Fx.run(() -> {
            enlarge();
            window.getChildren().removeLast();
            layOut();
            assertThat(screen.getParent()).isEqualTo(frame);
            assertThat(screen.getWidth()).isLessThan(310);
        });
    }

    /** A touch on the enlarged screen shows the next one in its place. */
    @Test
    void anotherScreenTakesThePlaceOfTheEnlargedOne() {
        Fx.run(() -> {
            enlarge();
            var next = new Pane();
            frame.show(next, false);
            layOut();
            assertThat(next.getWidth()).isGreaterThan(900);
            window.getChildren().removeLast();
            assertThat(next.getParent()).isEqualTo(frame);
        });
    }

    private void enlarge() {
        new Scene(window, 960, 540);
        frame.show(screen, true);
        layOut();
        frame.enlarge(sheet -> {
            covers.add(sheet);
            window.getChildren().add(sheet);
        });
        layOut();
    }

    private void layOut() {
        Fx.layOut(window);
    }
}
