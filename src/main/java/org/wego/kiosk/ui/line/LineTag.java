// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/**
 * A small line badge beside a text: the shape in its colour at the left, the number at the right. It does not react to
 * touch.
 */
public final class LineTag extends HBox {

    /** The side of the shape as a share of the size of the letters. */
    private static final double MARK = 0.67;

    public LineTag(LineBadge.BadgeContent content) {
        getStyleClass().addAll("line-tag", LineBadge.style(content.check()));
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        LinePaint.apply(this, content.group());
        var mark = new GroupShape(content.group().shape(), 0);
        var cap = new StackPane(mark);
        cap.getStyleClass().add("line-tag-cap");
        var number = new Label(TextLabels.drawn(content.name()));
        number.getStyleClass().add("line-tag-number");
        number.setMinWidth(USE_PREF_SIZE);
        number.fontProperty().subscribe(font -> mark.resizeTo(Math.rint(MARK * font.getSize())));
        var plate = new StackPane(number);
        plate.getStyleClass().add("line-tag-plate");
        getChildren().setAll(cap, plate);
        if (content.night()) {
            cap.getChildren()
                    .setAll(new HBox(mark, Icon.NIGHT.node("line-night")));
        }
        setAccessibleText(content.spoken());
    }
}
