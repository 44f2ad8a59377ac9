// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * Lays out one region as the whole content of a button, as wide as the button.
 *
 * <p>The skin of JavaFX lays a graphic out at its preferred width, so that texts in it would never wrap. This class
 * replaces the layout of the skin instead of correcting it: a region that gets two sizes in one layout is laid out and
 * painted again at every pulse.
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

    /** Lays out the content within the insets of the button. */
    void layOut() {
        var insets = button.getInsets();
        content.resizeRelocate(insets.getLeft(), insets.getTop(),
                button.getWidth() - insets.getLeft() - insets.getRight(),
                button.getHeight() - insets.getTop() - insets.getBottom());
    }
}
