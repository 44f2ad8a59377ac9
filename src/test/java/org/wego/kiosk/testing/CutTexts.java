// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.wego.kiosk.desk.app.DeskPage;

/** Finds the texts of reception's window that are cut with an ellipsis. */
public final class CutTexts {

    private CutTexts() {}

    /**
     * The cut texts, except in the rows of a list, whose details are shown beside them, on screens of the lobby, and
     * where a tooltip has the whole text.
     */
    public static List<String> of(Scene scene) {
        return DeskPage.within(scene.getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> around(labeled).allMatch(Node::isVisible))
                .filter(labeled -> around(labeled).noneMatch(
                        part -> part instanceof IndexedCell || part.getStyleClass().contains("desk-picture")))
                .filter(labeled -> isCut(labeled) && !isInTooltip(labeled)).map(Labeled::getText).toList();
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(text -> text.getText().endsWith(labeled.getEllipsisString())
                        && !labeled.getText().endsWith(labeled.getEllipsisString()));
    }

    private static boolean isInTooltip(Labeled labeled) {
        return labeled.getTooltip() != null && labeled.getText().equals(labeled.getTooltip().getText());
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, part -> part != null, Node::getParent);
    }
}
