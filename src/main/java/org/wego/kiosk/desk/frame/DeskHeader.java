// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;

/**
 * The header of the window: the organisation, the place of the kiosk, and the switch for the visitor's language.
 *
 * <p>In a narrow window the texts are hidden one by one; the switch stays.
 */
final class DeskHeader {

    private static final double GAP = 13;

    private final CollapsingColumns bar;

    DeskHeader(DeskState state) {
        var brand = whole("desk-brand", "");
        var place = whole("desk-place", "");
        var title = whole("desk-place", state.words().get("desk.title"));
        var asks = whole("desk-place", state.words().get("visitor.language"));
        var languages = new VisitorLanguages(state).node();
        asks.setLabelFor(languages);
        state.contentProperty().subscribe(content -> {
            brand.setText(state.text(content.organisation().name()));
            place.setText(state.words().get("desk.kiosk", state.text(content.manifest().kiosk().place())));
        });
        bar = new CollapsingColumns(GAP, new Column(brand, 3, false), new Column(title, 2, false),
                new Column(new Region(), 5, true), new Column(place, 1, false), new Column(asks, 4, false),
                new Column(languages, 6, false));
        bar.getStyleClass().add("desk-header");
    }

    Region node() {
        return bar;
    }

    private static Label whole(String styleClass, String text) {
        var label = DeskControls.line(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
