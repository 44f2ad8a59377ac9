// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/** The organisation, the place of the kiosk and the time of day. */
final class Header {

    private static final double PLACE_WIDTH = 900;
    private static final int MINUTE = 60_000;

    private final HeaderInfo identity;
    private final ScreenContext context;
    private final ScreenLayout frame;
    private final FixedSizeLabel time;

    Header(HeaderInfo identity, ScreenContext context, ScreenLayout frame) {
        this.identity = identity;
        this.context = context;
        this.frame = frame;
        time = new FixedSizeLabel(this::now, "text-clock");
        time.setWrapText(false);
        time.setAlignment(Pos.CENTER_RIGHT);
        time.setMinWidth(Region.USE_PREF_SIZE);
        tick();
    }

    /** Updates the time; hides it while the clock cannot be right. Called several times a minute. */
    void tick() {
        time.tick();
        boolean known = !now().isEmpty();
        time.setManaged(known);
        time.setVisible(known);
    }

    private String now() {
        return TrustedClock.of(identity.clock()).map(moment -> context.formats().time(moment, identity.zone()))
                .orElse("");
    }

    /** The time until the next minute begins. */
    Duration untilNextMinute() {
        return Duration.ofMillis(MINUTE - Math.floorMod(identity.clock().millis(), MINUTE));
    }

    /** The header as one row, for portrait. At 200 % it omits the place, which the home screen shows. */
    Region row() {
        var brand = brand();
        if (frame.large()) {
            return styled(new BrandRow(brand, time));
        }
        var place = place();
        var rule = new Line(0, 0, 0, 44);
        rule.getStyleClass().add("look-rule");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        return styled(new HeaderRow(brand, rule, place, time));
    }

    /** The header as a column, for the right side of a landscape header; at 200 % only the time. */
    Region column() {
        if (frame.large()) {
            return styled(new VBox(time));
        }
        var first = new HBox(brand(), time);
        first.setAlignment(Pos.CENTER_RIGHT);
        first.getStyleClass().add("look-top");
        var place = place();
        place.setMaxWidth(PLACE_WIDTH);
        var column = new VBox(first, place);
        place.setTextAlignment(TextAlignment.RIGHT);
        column.setAlignment(Pos.CENTER_RIGHT);
        return styled(column);
    }

    /** A title with the time at its right, for the touch zone in reach mode. */
    Region beside(Label title) {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(title, time);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("title-row");
        return row;
    }

    private Label brand() {
        var brand = new Label(TextLabels.drawn(context.text(identity.organisation())));
        brand.getStyleClass().add("text-brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        return brand;
    }

    private Label place() {
        return TextLabels.label(context.text(identity.place()), "text-place", "text-muted");
    }

    private static Region styled(Region node) {
        node.getStyleClass().add("look-top");
        return node;
    }

    /** Hides the place when one of its words would be broken or when it would need more than two lines. */
    private static final class HeaderRow extends HBox {

        private static final double TWO_LINES = 110;

        private final Label place;

        private HeaderRow(Label brand, Line rule, Label place, Label time) {
            super(brand, rule, place, time);
            this.place = place;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected double computePrefHeight(double width) {
            fit(width);
            return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            fit(getWidth());
            super.layoutChildren();
        }

        private void fit(double width) {
            double others = getChildren().stream().filter(child -> child.isManaged() && !child.equals(place))
                    .mapToDouble(child -> child.prefWidth(-1) + getSpacing()).sum();
            double left = width - others;
            boolean room = TextFit.widestWord(place) <= left && place.prefHeight(left) <= TWO_LINES;
            place.setVisible(room);
            place.setManaged(room);
        }
    }
}
