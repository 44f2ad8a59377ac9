// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Texts;

/** Whose kiosk this is, where it stands and what time it is. */
final class Header {

    private final Identity identity;
    private final Visit visit;
    private final Label time = new Label();
    private final Region place;
    private final Region node;

    Header(Identity identity, Visit visit, Frame frame) {
        this.identity = identity;
        this.visit = visit;
        var brand = new Label(visit.text(identity.organisation()));
        brand.getStyleClass().add("text-brand");
        place = Texts.label(visit.text(identity.place()), "text-place", "text-muted");
        time.getStyleClass().add("text-clock");
        time.setMinWidth(Region.USE_PREF_SIZE);
        node = frame.portrait() ? row(brand) : column(brand);
        node.getStyleClass().add("look-top");
        tick();
    }

    Region node() {
        return node;
    }

    /** Shows where the kiosk stands, or leaves it out where there is no room. */
    void showPlace(boolean show) {
        place.setManaged(show);
        place.setVisible(show);
    }

    /** The height with everything in it, px. */
    double wholeHeight(double width) {
        double spacing = node instanceof VBox column ? column.getSpacing() : 0;
        return place.isManaged() ? node.prefHeight(width)
                : node.prefHeight(width) + spacing + place.prefHeight(width);
    }

    /** Shows the present time; called once a minute. */
    void tick() {
        time.setText(visit.formats().time(identity.clock().instant(), identity.zone()));
    }

    private Region row(Label brand) {
        brand.setMinWidth(Region.USE_PREF_SIZE);
        var rule = new Line(0, 0, 0, 44);
        rule.getStyleClass().add("look-rule");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(brand, rule, place, time);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region column(Label brand) {
        return new VBox(new BrandRow(brand, time), place);
    }
}
