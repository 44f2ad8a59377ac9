// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.print.Paper;

/** A preview of the printed page, scaled to the available space at the resolution of the display. */
final class Preview extends Region {

    private static final double MARGIN = 16;
    private static final double MIN = 250;
    private static final double LEAST_SCALE = 0.1;

    private final ImageView picture = new ImageView();
    private final Region sheet = new Region();
    private Optional<HandoutPage> page = Optional.empty();
    private double drawnScale;
    /** The scale that the page has in any room that is wide enough; empty: as large as the room. */
    private final OptionalDouble fixedScale;

    /** A preview that fits its room. */
    Preview() {
        this(OptionalDouble.empty());
    }

    /** A preview of a scale, or of a smaller one in a narrow room. */
    Preview(double scale) {
        this(OptionalDouble.of(scale));
    }

    private Preview(OptionalDouble fixedScale) {
        this.fixedScale = fixedScale;
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

    /** Runs an action on a click and on Enter. */
    void onChosen(Runnable action) {
        getStyleClass().add("desk-picture-button");
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                action.run();
                pressed.consume();
            }
        });
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return fixedScale.isPresent() ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefHeight(double width) {
        return fixedScale.isPresent() ? Math.ceil(2 * MARGIN + paper().height() * scale(width)) : MIN;
    }

    private Paper paper() {
        return page.map(HandoutPage::paper).orElse(Paper.A4);
    }

    private double scale(double width) {
        double wide = (width - 2 * MARGIN) / paper().width();
        return Math.max(LEAST_SCALE, fixedScale.isPresent() ? Math.min(wide, fixedScale.getAsDouble())
                : Math.min(wide, (getHeight() - 2 * MARGIN) / paper().height()));
    }

    @Override
    protected void layoutChildren() {
        var paper = paper();
        double scale = scale(getWidth());
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
