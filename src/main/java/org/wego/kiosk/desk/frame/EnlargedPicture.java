// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A picture as large as the area, but at least as wide as its text needs to be read; it scrolls if it is higher. */
final class EnlargedPicture extends ScrollPane {

    /** The width of a picture whose text is as large as that of the window, px. */
    private static final double READABLE = 620;

    private static final double TURN = 0.9;

    private final Sheet sheet = new Sheet();
    private double aspectRatio = 1;

    EnlargedPicture() {
        getStyleClass().add("desk-scroll");
        setFitToWidth(true);
        setContent(sheet);
        viewportBoundsProperty().subscribe(sheet::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Turns by nearly the height of the window, so that no line is missed. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            double room = getViewportBounds().getHeight();
            double spare = sheet.getHeight() - room;
            double by = spare <= 0 ? 0 : TURN * room / spare;
            setVvalue(Math.clamp(getVvalue() + (event.getCode() == KeyCode.PAGE_DOWN ? by : -by), 0, 1));
            event.consume();
        }
    }

    /**
     * Shows a picture.
     *
     * @param shape its width divided by its height
     */
    void show(Parent picture, double shape) {
        aspectRatio = shape;
        sheet.hold(picture);
        setVvalue(0);
    }

    /** Holds the picture in the middle. */
    private final class Sheet extends Region {

        void hold(Parent picture) {
            getChildren().setAll(picture);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(room(), Math.floor(pictureWidth(width < 0 ? getWidth() : width) / aspectRatio));
        }

        @Override
        protected void layoutChildren() {
            double width = pictureWidth(getWidth());
            double height = Math.floor(width / aspectRatio);
            getManagedChildren().forEach(child -> {
                child.resize(width, height);
                child.relocate(Math.floor((getWidth() - width) / 2), Math.floor(Math.max(0, getHeight() - height) / 2));
            });
        }

        private double pictureWidth(double width) {
            return Math.floor(Math.min(width, Math.max(READABLE, room() * aspectRatio)));
        }

        private double room() {
            return Math.floor(getViewportBounds().getHeight());
        }
    }
}
