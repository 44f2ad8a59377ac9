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
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/** The organisation, the place of the kiosk and the time of day. */
final class Header {

    private static final int MINUTE = 60_000;

    private final HeaderInfo identity;
    private final ScreenContext context;
    private final FixedSizeLabel time;

    Header(HeaderInfo identity, ScreenContext context) {
        this.identity = identity;
        this.context = context;
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
        if (time.isManaged() != known) {
            // Otherwise as its parent decided, which hides a time that has no room.
            time.setManaged(known);
            time.setVisible(known);
        }
    }

    private String now() {
        return TrustedClock.of(identity.clock()).map(moment -> context.formats().time(moment, identity.zone()))
                .orElse("");
    }

    /** The time until the next minute begins. */
    Duration untilNextMinute() {
        return Duration.ofMillis(MINUTE - Math.floorMod(identity.clock().millis(), MINUTE));
    }

    /** The time of day; empty and unmanaged while the clock cannot be right. */
    Label time() {
        return time;
    }

    /** Organisation, place and time in one row, for portrait. */
    Region row() {
        var place = place();
        var rule = new Line(0, 0, 0, 44);
        rule.getStyleClass().add("look-rule");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        return styled(new HeaderRow(brand(), rule, place, time));
    }

    /** The time below the organisation, for the bar of a landscape screen. */
    Region corner() {
        var corner = new VBox(brand(), time);
        corner.getStyleClass().add("bar-corner");
        corner.setAlignment(Pos.CENTER_LEFT);
        return corner;
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
