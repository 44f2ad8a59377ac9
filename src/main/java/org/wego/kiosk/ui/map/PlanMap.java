// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The plan of a floor, north up: rooms, the marked one with its name, signs of lifts and stairs, and where the visitor is.
 *
 * <p>It adapts to its size and to the text size of the style sheet. Signs, the name of the marked room and "you are here"
 * are never omitted; names of other rooms are shown where there is room. It does not react to touch, and draws nothing
 * where it would be too low to be of use.
 */
public final class PlanMap extends Pane {

    /** The least height of use, as a multiple of the text size. */
    private static final double LEAST = 5;
    private static final double PREFERRED = 6.4;

    private final PlanModel model;
    private final Rectangle clip = new Rectangle();

    /** A plan that fills the room that it is given. */
    public PlanMap(PlanModel model) {
        this.model = model;
        getStyleClass().add("schematic-map");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.spoken());
        setClip(clip);
    }

    /** Whether a height is enough for a plan with texts of a size, px. */
    private boolean isEnough(double height) {
        return height >= LEAST * textSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(PREFERRED * textSize());
    }

    @Override
    protected void layoutChildren() {
        if (clip.getWidth() != getWidth() || clip.getHeight() != getHeight()) {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            draw();
        }
        getChildren().stream().filter(Region.class::isInstance).forEach(Node::autosize);
    }

    private void draw() {
        getChildren().clear();
        boolean shown = isEnough(getHeight());
        setOpacity(shown ? 1 : 0);
        setAccessibleText(shown ? model.spoken() : "");
        if (shown) {
            new PlanDrawing(this, model, textSize()).draw();
            applyCss();
        }
    }

    private double textSize() {
        var probe = new Label();
        probe.getStyleClass().add("map-text");
        getChildren().add(probe);
        probe.applyCss();
        getChildren().remove(probe);
        return probe.getFont().getSize();
    }
}
