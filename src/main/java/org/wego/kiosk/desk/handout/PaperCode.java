// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.ui.control.QrCode;

/** A QR code on paper with its quiet zone of four modules; its dark part is 26 mm wide, so that any phone reads it. */
final class PaperCode extends Region {

    private static final double DARK = 26 / 25.4 * 72;

    private final String content;
    private final double size;

    PaperCode(String content) {
        this.content = content;
        var matrix = QrMatrix.of(content);
        double module = DARK / matrix.size();
        double margin = QrMatrix.QUIET_ZONE * module;
        var path = new Path();
        path.getStyleClass().add("qr-modules");
        path.getElements().setAll(QrCode.modules(matrix, margin, margin, module));
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
        return DARK * (21 + 2 * QrMatrix.QUIET_ZONE) / 21;
    }
}
