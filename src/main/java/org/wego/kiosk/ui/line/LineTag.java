// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** The badge of a line beside a text: shape on its colour at the left, number at the right; no target. */
public final class LineTag extends HBox {

    private static final double MARK = 10;

    public LineTag(LineBadge.BadgeContent sign) {
        getStyleClass().addAll("line-tag", LineBadge.style(sign.check()));
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        LinePaint.apply(this, sign.group());
        var cap = new StackPane(new GroupShape(sign.group().shape(), MARK));
        cap.getStyleClass().add("line-tag-cap");
        var number = new Label(TextLabels.drawn(sign.name()));
        number.getStyleClass().add("line-tag-number");
        number.setMinWidth(USE_PREF_SIZE);
        var plate = new StackPane(number);
        plate.getStyleClass().add("line-tag-plate");
        getChildren().setAll(cap, plate);
        if (sign.night()) {
            cap.getChildren()
                    .setAll(new HBox(new GroupShape(sign.group().shape(), MARK), Icon.NIGHT.node("line-night")));
        }
        setAccessibleText(sign.spoken());
    }
}
