// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.wego.kiosk.print.Paper;

/** A preview of the printed page, scaled to the available space at the resolution of the display. */
final class Preview extends Region {

    private static final double MARGIN = 16;
    private static final double MIN = 250;

    private final ImageView picture = new ImageView();
    private final Region sheet = new Region();
    private Optional<HandoutPage> page = Optional.empty();
    private double drawnScale;

    Preview() {
        getStyleClass().add("handout-preview");
        sheet.getStyleClass().add("handout-preview-sheet");
        setMinSize(MIN, MIN);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(sheet, picture);
    }

    /** Shows a page, or an empty sheet if there is none. */
    void show(Optional<HandoutPage> value, String description) {
        page = value;
        drawnScale = 0;
        picture.setImage(null);
        var text = value.map(shown -> shown.texts().collect(Collectors.joining(" "))).orElse("");
        setAccessibleText(description + " " + text);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var paper = page.map(HandoutPage::paper).orElse(Paper.A4);
        double scale = Math.max(0.1, Math.min((getWidth() - 2 * MARGIN) / paper.width(),
                (getHeight() - 2 * MARGIN) / paper.height()));
        double width = Math.floor(paper.width() * scale);
        double height = Math.floor(paper.height() * scale);
        double x = Math.floor((getWidth() - width) / 2);
        double y = Math.floor((getHeight() - height) / 2);
        sheet.resizeRelocate(x, y, width, height);
        if (scale != drawnScale) {
            drawnScale = scale;
            double outputScale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
            page.ifPresent(shown -> picture.setImage(shown.picture(scale * outputScale)));
        }
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.relocate(x, y);
    }
}
