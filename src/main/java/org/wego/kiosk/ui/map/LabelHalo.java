// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The letters of a label on a map, and the patch of the colour underneath that keeps lines away from them.
 *
 * <p>A line of text is higher than its letters, by an amount that depends on the script, and its letters are not in its
 * middle; so both are placed by what is visible of them.
 *
 * @param width the width of the letters, px
 * @param height the height of the letters, px
 * @param offset the middle of the letters relative to that of the label, px
 */
record LabelHalo(double width, double height, Point2D offset) {

    /** The least distance of a line from the letters, px for texts of 40 px. */
    private static final double HALO = 6;
    /** The same inside a street or stream, which is hardly wider than its name. */
    private static final double HALO_INSIDE = 2.5;
    private static final double ROUNDING = 12;

    /** The halo of a label that has its final text and size. */
    static LabelHalo of(Label label) {
        var letters = new Text(label.getText());
        letters.setFont(label.getFont());
        letters.setTextAlignment(label.getTextAlignment());
        letters.setLineSpacing(label.getLineSpacing());
        letters.setBoundsType(TextBoundsType.VISUAL);
        var ink = letters.getLayoutBounds();
        return new LabelHalo(ink.getWidth(), ink.getHeight(),
                new Point2D(ink.getCenterX() - label.getWidth() / 2,
                        label.getBaselineOffset() + ink.getCenterY() - label.getHeight() / 2));
    }

    /** The width of a street that has room for the letters, px. */
    double thickness(MapCanvas canvas) {
        return height + 2 * canvas.px(HALO_INSIDE);
    }

    /**
     * Draws the patch, and in front of it the label with its letters in the middle of the spot.
     *
     * @param styleClass the style class of the patch
     */
    void draw(MapCanvas canvas, Label label, LabelSpot spot, String styleClass) {
        double around = canvas.px(spot.inside() ? HALO_INSIDE : HALO);
        double wide = width + 2 * canvas.px(HALO);
        double high = height + 2 * around;
        var patch = new Rectangle(spot.centre().getX() - wide / 2, spot.centre().getY() - high / 2, wide, high);
        patch.setArcWidth(canvas.px(ROUNDING));
        patch.setArcHeight(canvas.px(ROUNDING));
        patch.setRotate(spot.degrees());
        canvas.pane().getChildren().remove(label);
        canvas.add(patch, styleClass);
        canvas.pane().getChildren().add(label);
        MapCanvas.move(label, spot.moved(offset.multiply(-1)));
    }
}
