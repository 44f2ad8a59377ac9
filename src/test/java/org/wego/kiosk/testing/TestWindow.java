// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The window that all tests share; the program has one window, too. */
final class TestWindow {

    private static final int MAX_SECONDS = 20;

    private static @Nullable Stage window;

    private TestWindow() {}

    /** Resizes the window and waits until its scene has the new size; a touch before that would miss. */
    static void resize(double width, double height) {
        Fx.run(() -> {
            get().setWidth(width);
            get().setHeight(height);
        });
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> Fx.get(() -> {
                var scene = get().getScene();
                return scene.getWidth() == width && scene.getHeight() == height;
            }));
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not become %.0f x %.0f".formatted(width, height), e);
        }
    }

    /** Removes the scene of a test, so that nothing of it remains for the next. */
    static void clear() {
        Fx.run(() -> {
            if (window != null) {
                var before = window.getScene();
                window.setScene(new Scene(new Pane(), Glass.WIDTH, Glass.HEIGHT));
                Fx.forget(before);
            }
        });
        if (Fx.get(() -> window != null)) {
            resize(Glass.WIDTH, Glass.HEIGHT);
        }
        Fx.settle();
    }

    /** The window; on the FX thread, like every access to it. */
    static Stage get() {
        if (window == null) {
            window = new Stage(StageStyle.UNDECORATED);
            window.setX(0);
            window.setY(0);
        }
        return window;
    }
}
