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

/** The number of a line in large type, as on the bus: a white plate with a cap in the colour of the group. */
public final class LineEmblem extends VBox {

    /** An emblem beside the title of a screen. */
    public LineEmblem(ScreenLayout layout, LineBadge.BadgeContent content) {
        this(layout, content, layout.portrait() ? (layout.large() ? 540 : 340) : (layout.large() ? 384 : 226),
                layout.portrait() ? (layout.large() ? 312 : 244) : (layout.large() ? 216 : 224));
    }

    /** An emblem of a given size, px; its edge is broken if it is doubtful that the line stops here. */
    public LineEmblem(ScreenLayout layout, LineBadge.BadgeContent content, double width, double height) {
        getStyleClass().addAll("line-emblem", LineBadge.style(content.check()));
        LinePaint.apply(this, content.group());
        var cap = new HBox(new GroupShape(content.group().shape(), layout.portrait() ? 36 : 30));
        cap.getStyleClass().add("line-emblem-cap");
        cap.setAlignment(Pos.CENTER);
        if (content.night()) {
            cap.getChildren().add(Icon.NIGHT.node("line-emblem-night"));
        }
        var number = new Label(TextLabels.drawn(content.name()));
        number.getStyleClass().add("line-emblem-number");
        if (content.name().length() > 4) {
            number.getStyleClass().add("long");
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        var plate = new Plate(number);
        VBox.setVgrow(plate, Priority.ALWAYS);
        getChildren().addAll(cap, plate);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Scales a name down that is wider than the plate, so that it is never truncated. */
    private static final class Plate extends StackPane {

        private static final double EDGE = 8;

        private final Label number;

        private Plate(Label number) {
            super(number);
            this.number = number;
            setMinWidth(0);
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
