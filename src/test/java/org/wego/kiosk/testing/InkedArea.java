// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;

/** The pixels that the letters of a text cover, relative to the corner of its box, with the pixels next to them. */
final class InkedArea {

    private static final int FAINT = 0xF0;

    private final ScreenPicture letters;

    private InkedArea(ScreenPicture letters) {
        this.letters = letters;
    }

    /** Draws only the text, black on white; on the FX thread. */
    static InkedArea of(Text text) {
        var copy = NodeNames.inked(text);
        copy.setFill(Color.BLACK);
        var toScene = text.getLocalToSceneTransform();
        // Turned as in the scene, like the name of a street.
        var turned = new Affine(toScene.getMxx(), toScene.getMxy(), 0, toScene.getMyx(), toScene.getMyy(), 0);
        var box = turned.transform(copy.getLayoutBounds());
        var all = new SnapshotParameters();
        all.setTransform(turned);
        all.setFill(Color.WHITE);
        all.setViewport(new Rectangle2D(box.getMinX(), box.getMinY(), Math.ceil(box.getWidth()) + 1,
                Math.ceil(box.getHeight()) + 1));
        return new InkedArea(ScreenPicture.of(copy.snapshot(all, null)));
    }

    /** The colours of a picture behind and next to the letters, for a box at this place. */
    Set<Integer> colours(ScreenPicture picture, Bounds box) {
        int left = (int) Math.floor(box.getMinX());
        int top = (int) Math.floor(box.getMinY());
        var colours = new HashSet<Integer>();
        for (int y = 0; y < letters.height(); y++) {
            for (int x = 0; x < letters.width(); x++) {
                if (isNear(x, y) && picture.has(left + x, top + y)) {
                    colours.add(picture.at(left + x, top + y));
                }
            }
        }
        return colours;
    }

    private boolean isNear(int x, int y) {
        for (int i = Math.max(0, y - 1); i <= Math.min(letters.height() - 1, y + 1); i++) {
            for (int j = Math.max(0, x - 1); j <= Math.min(letters.width() - 1, x + 1); j++) {
                if ((letters.at(j, i) & 0xFF) < FAINT) {
                    return true;
                }
            }
        }
        return false;
    }
}
