// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** The number of a line as large as it stands on the bus: white, with a cap in the colour of its group. */
public final class LineEmblem extends VBox {

    public LineEmblem(ScreenLayout frame, LineBadge.BadgeContent sign) {
        getStyleClass().add("line-emblem");
        LinePaint.apply(this, sign.group());
        var cap = new HBox(new GroupShape(sign.group().shape(), frame.portrait() ? 36 : 30));
        cap.getStyleClass().add("line-emblem-cap");
        cap.setAlignment(Pos.CENTER);
        if (sign.night()) {
            cap.getChildren().add(Icon.NIGHT.node("line-emblem-night"));
        }
        var number = new Label(TextLabels.drawn(sign.name()));
        number.getStyleClass().add("line-emblem-number");
        if (sign.name().length() > 4) {
            number.getStyleClass().add("long");
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        var plate = new Plate(number);
        VBox.setVgrow(plate, Priority.ALWAYS);
        getChildren().addAll(cap, plate);
        double width = frame.portrait() ? (frame.large() ? 540 : 420) : (frame.large() ? 384 : 270);
        double height = frame.portrait() ? (frame.large() ? 312 : 280) : (frame.large() ? 216 : 180);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** A name that is wider than its plate is written smaller, never cut. */
    private static final class Plate extends StackPane {

        private static final double EDGE = 8;

        private final Label number;

        private Plate(Label number) {
            super(number);
            this.number = number;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double scale = Math.min(1, (getWidth() - 2 * EDGE) / number.prefWidth(-1));
            number.setScaleX(scale);
            number.setScaleY(scale);
        }
    }
}
