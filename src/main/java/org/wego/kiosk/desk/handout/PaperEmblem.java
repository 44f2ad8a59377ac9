// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.line.GroupShape;
import org.wego.kiosk.ui.line.LinePaint;

/**
 * A line number on paper: the group shape on the colour of the bus, and the number next to it.
 *
 * <p>The shape identifies the group without colour. An outlined number means that the line is doubtful.
 */
final class PaperEmblem extends HBox {

    private static final double MARK = 8;

    /**
     * The emblem of a line.
     *
     * @param alternative the number and the kind of line, for a screen reader
     */
    PaperEmblem(String number, BusGroup group, boolean doubtful, String alternative) {
        getStyleClass().add("handout-emblem");
        LinePaint.apply(this, group);
        var cap = new StackPane(new GroupShape(group.shape(), MARK));
        cap.getStyleClass().add("handout-cap");
        var text = TextLabels.label(number, "text-strong", "handout-number");
        var plate = new StackPane(text);
        plate.getStyleClass().addAll("handout-plate", doubtful ? "doubtful" : "sure");
        HBox.setHgrow(plate, Priority.ALWAYS);
        getChildren().addAll(cap, plate);
        PageParts.mark(this, new PagePart.FigurePart(alternative));
    }
}
