// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.wego.kiosk.qr.QrMatrix;

/** A QR code on paper with its quiet zone of four modules; its dark part is 26 mm wide, so that any phone reads it. */
final class PaperCode extends Region {

    private static final double DARK = 26 / 25.4 * 72;
    private static final int QUIET = 4;

    private final String content;
    private final double size;

    PaperCode(String content) {
        this.content = content;
        var matrix = QrMatrix.of(content);
        double module = DARK / matrix.size();
        double margin = QUIET * module;
        var path = new Path();
        path.getStyleClass().add("qr-modules");
        for (int row = 0; row < matrix.size(); row++) {
            int column = 0;
            while (column < matrix.size()) {
                int end = column;
                while (end < matrix.size() && matrix.isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    path.getElements().addAll(new MoveTo(margin + column * module, margin + row * module),
                            new HLineTo(margin + end * module), new VLineTo(margin + (row + 1) * module),
                            new HLineTo(margin + column * module), new ClosePath());
                }
                column = end + 1;
            }
        }
        this.size = DARK + 2 * margin;
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(path);
    }

    /** In the middle of a column that has room for larger ones. */
    @Override
    protected void layoutChildren() {
        getChildren().forEach(path -> path.setLayoutX((getWidth() - size) / 2));
    }

    /** What the phone gets. */
    String content() {
        return content;
    }

    /** How much room a code takes at most, with its quiet zone. */
    static double room() {
        // The smallest code has 21 modules.
        return DARK * (21 + 2 * QUIET) / 21;
    }
}
