// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.wego.kiosk.tour.ScreenDump.NodeDump;

/** Lists every visible text and control of a scene. */
final class SceneReader {

    private final double width;
    private final double height;
    private final List<NodeDump> found = new ArrayList<>();

    private SceneReader(double width, double height) {
        this.width = width;
        this.height = height;
    }

    static List<NodeDump> read(Parent root) {
        var reader = new SceneReader(root.getScene().getWidth(), root.getScene().getHeight());
        reader.visit(root);
        return List.copyOf(reader.found);
    }

    private void visit(Node node) {
        if (!node.isVisible() || node instanceof FontIcon || outside(node)) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            double scale = Math.hypot(text.getLocalToSceneTransform().getMxx(),
                    text.getLocalToSceneTransform().getMyx());
            found.add(dump(text, text.getText(), "", text.getFont().getFamily(), text.getFont().getSize() * scale,
                    String.valueOf(text.getFill())));
        } else if (node instanceof ButtonBase button) {
            found.add(dump(button, texts(button), accessibleName(button), "", 0, ""));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private NodeDump dump(Node node, String text, String name, String family, double size, String fill) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return new NodeDump(node.getClass().getSimpleName(), text, name, round(bounds.getMinX()),
                round(bounds.getMinY()), round(bounds.getWidth()), round(bounds.getHeight()), family, round(size),
                fill, node.isFocusTraversable() && !node.isDisabled());
    }

    private boolean outside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX() < 0 || bounds.getMaxY() < 0 || bounds.getMinX() > width || bounds.getMinY() > height;
    }

    private static String texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().map(SceneReader::textsOf).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String textsOf(Node node) {
        return switch (node) {
            case FontIcon _ -> "";
            case Text text -> text.getText();
            case Parent parent -> texts(parent);
            default -> "";
        };
    }

    private static String accessibleName(ButtonBase button) {
        return Optional.ofNullable(button.getAccessibleText()).orElseGet(button::getText);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
