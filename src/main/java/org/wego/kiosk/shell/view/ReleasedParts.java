// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;

/** The parts for which a header column has no room: facts are above the body, the part aside is below it. */
final class ReleasedParts {

    private final ObservableList<Block> above = FXCollections.observableArrayList();
    private final ObservableList<Block> below = FXCollections.observableArrayList();

    /** Adds a part of the header content. */
    void add(Region part, HeaderContent content) {
        if (content.facts().contains(part)) {
            above.add(HeaderInBody.breakable(part));
        } else {
            below.add(Block.whole(part));
        }
    }

    /** A body with these parts. */
    ObservableValue<Body> in(ObservableValue<Body> body) {
        return Bindings.createObjectBinding(() -> above.isEmpty() && below.isEmpty() ? body.getValue()
                : body.getValue().between(above, below), body, above, below);
    }
}
