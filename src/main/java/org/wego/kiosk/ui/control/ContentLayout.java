// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * Lets one region be the whole face of a button, as wide as the button is.
 *
 * <p>JavaFX lays a button's graphic out at the width that it would like; texts on it would never wrap. So the skin of the
 * button is not asked: a region that is given two sizes in one layout is laid out and painted anew at every pulse.
 */
final class ContentLayout {

    private final Labeled button;
    private final Region content;

    ContentLayout(Labeled button, Region content) {
        this.button = button;
        this.content = content;
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.setMinSize(0, 0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    double prefHeight(double width) {
        var insets = button.getInsets();
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return content.prefHeight(inner) + insets.getTop() + insets.getBottom();
    }

    /** All that a button with a face lays out. */
    void layOut() {
        var insets = button.getInsets();
        content.resizeRelocate(insets.getLeft(), insets.getTop(),
                button.getWidth() - insets.getLeft() - insets.getRight(),
                button.getHeight() - insets.getTop() - insets.getBottom());
    }
}
