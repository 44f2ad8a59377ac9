// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private final Region node;

    Header(Identity identity, Visit visit, Frame frame) {
        this.identity = identity;
        this.visit = visit;
        var brand = new Label(visit.text(identity.organisation()));
        brand.getStyleClass().add("text-brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        var place = Texts.label(visit.text(identity.place()), "text-place", "text-muted");
        time.getStyleClass().add("text-clock");
        time.setMinWidth(Region.USE_PREF_SIZE);
        node = frame.portrait() ? row(brand, place) : column(brand, place);
        node.getStyleClass().add("look-top");
        tick();
    }

    Region node() {
        return node;
    }

    /** Shows the present time; called once a minute. */
    void tick() {
        time.setText(visit.formats().time(identity.clock().instant(), identity.zone()));
    }

    private Region row(Node brand, Region place) {
        var rule = new Line(0, 0, 0, 44);
        rule.getStyleClass().add("look-rule");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(brand, rule, place, time);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region column(Node brand, Node place) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(brand, space, time);
        top.setAlignment(Pos.CENTER_LEFT);
        return new VBox(top, place);
    }
}
