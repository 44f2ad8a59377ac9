// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A large target that leads to a task: picture, name, one line that says what is behind it. */
public final class Tile extends Button {

    public Tile(Frame frame, Pictogram pictogram, String name, String summary, Runnable action) {
        getStyleClass().add("tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name + ". " + summary);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(_ -> action.run());
        var texts = new VBox(Texts.label(name, "text-name"), Texts.muted(summary));
        texts.getStyleClass().add("tile-texts");
        texts.setMinHeight(Region.USE_PREF_SIZE);
        setGraphic(frame.large() ? texts : frame.reach() ? row(pictogram, texts) : stack(frame, pictogram, texts));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = getInsets();
        getGraphic().resizeRelocate(insets.getLeft(), insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(), getHeight() - insets.getTop() - insets.getBottom());
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return getGraphic().prefHeight(inner) + insets.getTop() + insets.getBottom();
    }

    private static Region stack(Frame frame, Pictogram pictogram, VBox texts) {
        var picture = new PictogramView(pictogram, frame.portrait() ? 124 : 132);
        var top = new HBox(picture);
        top.setAlignment(Pos.TOP_RIGHT);
        var pane = new BorderPane();
        pane.setTop(top);
        texts.setAlignment(Pos.BOTTOM_LEFT);
        pane.setBottom(texts);
        return pane;
    }

    private static Region row(Pictogram pictogram, VBox texts) {
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(new PictogramView(pictogram, 100), texts);
        row.getStyleClass().add("tile-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
