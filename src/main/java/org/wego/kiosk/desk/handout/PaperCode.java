// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.ui.control.QrCode;

/**
 * A QR code on paper with a quiet zone of four modules. Without it, the code is 26 mm wide, so that any phone can read
 * it.
 */
final class PaperCode extends Region {

    private static final double CODE_WIDTH = 26 / 25.4 * 72;

    private final String content;
    private final double size;

    PaperCode(String content) {
        this.content = content;
        var matrix = QrMatrix.of(content);
        double module = CODE_WIDTH / matrix.size();
        double margin = QrMatrix.QUIET_ZONE * module;
        var path = new Path();
        path.getStyleClass().add("qr-modules");
        path.getElements().setAll(QrCode.modules(matrix, margin, margin, module));
        this.size = CODE_WIDTH + 2 * margin;
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(path);
    }

    /** Centres the code horizontally, because the column has the width of the largest code. */
    @Override
    protected void layoutChildren() {
        getChildren().forEach(path -> path.setLayoutX((getWidth() - size) / 2));
    }

    /** The encoded text. */
    String content() {
        return content;
    }

    /** The maximum width of a code, with its quiet zone. */
    static double maxSize() {
        // The smallest code has 21 modules, so its quiet zone is the widest.
        return CODE_WIDTH * (21 + 2 * QrMatrix.QUIET_ZONE) / 21;
    }
}
