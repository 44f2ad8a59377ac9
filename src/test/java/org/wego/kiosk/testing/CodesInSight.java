// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.wego.kiosk.ui.control.QrCode;

/** The QR codes of a scene, as the camera of a phone sees them. */
public final class CodesInSight {

    private static final double PORTRAIT_MILLIMETRES = 0.369;
    private static final double LANDSCAPE_MILLIMETRES = 0.277;
    /** A camera sees more than the code. */
    private static final double AROUND = 10;

    /**
     * One code.
     *
     * @param payload read from its picture; empty if it cannot be read
     * @param side of the square of modules, without the quiet zone, in millimetres
     * @param words beside it, in its row or its card
     */
    public record Code(Optional<String> payload, double side, String words) {}

    private CodesInSight() {}

    /** All visible codes, in order; on the FX thread. */
    public static List<Code> of(Scene scene) {
        var picture = ScreenPicture.of(scene);
        return of(scene, picture::part);
    }

    /**
     * All visible codes, in order; on the FX thread.
     *
     * @param grounds a picture of the scene without its texts; a code with a text close to it is painted
     *     again, together with the text
     */
    public static List<Code> of(Scene scene, ScreenPicture grounds) {
        var texts = shown(scene.getRoot()).filter(node -> node instanceof Text text && !text.getText().isBlank())
                .map(text -> text.localToScene(text.getLayoutBounds())).toList();
        return of(scene, part -> texts.stream().anyMatch(part::intersects) ? ScreenPicture.of(scene).part(part)
                : grounds.part(part));
    }

    /** Whether any code is visible; on the FX thread. */
    public static boolean isAnyIn(Scene scene) {
        return shown(scene.getRoot()).anyMatch(QrCode.class::isInstance);
    }

    private static List<Code> of(Scene scene, Function<Bounds, ScreenPicture> camera) {
        double millimetres = scene.getHeight() > scene.getWidth() ? PORTRAIT_MILLIMETRES : LANDSCAPE_MILLIMETRES;
        return shown(scene.getRoot()).filter(QrCode.class::isInstance).map(node -> {
            var modules = node.lookup(".qr-modules");
            return new Code(PhoneCamera.scan(camera.apply(around(node))),
                    modules.localToScene(modules.getBoundsInLocal()).getWidth() * millimetres, wordsWith(node));
        }).toList();
    }

    private static Bounds around(Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(at.getMinX() - AROUND, at.getMinY() - AROUND, at.getWidth() + 2 * AROUND,
                at.getHeight() + 2 * AROUND);
    }

    private static String wordsWith(Node code) {
        for (var up = code.getParent(); up != null; up = up.getParent()) {
            var words = shown(up).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                    .collect(Collectors.joining("\n"));
            if (!words.isEmpty() || up.getStyleClass().contains("card")) {
                return words;
            }
        }
        return "";
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream()
                        .flatMap(CodesInSight::shown))
                : Stream.of(node);
    }
}
