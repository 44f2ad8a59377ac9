// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.qr.QrMatrix.Correction;
import org.wego.kiosk.ui.control.QrCode;

/**
 * A QR code on paper with a quiet zone of four modules. Without it, the code is at least 30 mm wide, and each module at
 * least 0.5 mm, so that any phone can read it. A code with much content has less error correction, to be smaller.
 */
final class PaperCode extends Region {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double MIN_WIDTH = 30 * MILLIMETRE;
    private static final double MIN_MODULE = 0.5 * MILLIMETRE;
    /** The modules of the smallest code, whose quiet zone is the widest. */
    private static final int MIN_MODULES = 21;

    private final String content;
    private final double size;
    private final int modules;

    /**
     * A code.
     *
     * @param alternative the text that replaces it for a screen reader
     */
    PaperCode(String content, String alternative) {
        this.content = content;
        var medium = QrMatrix.of(content);
        var matrix = medium.size() * MIN_MODULE <= MIN_WIDTH ? medium : QrMatrix.of(content, Correction.LOW);
        this.modules = matrix.size();
        double module = Math.max(MIN_MODULE, MIN_WIDTH / matrix.size());
        double margin = QrMatrix.QUIET_ZONE * module;
        var path = new Path();
        path.getStyleClass().add("qr-modules");
        path.getElements().setAll(QrCode.modules(matrix, margin, margin, module));
        this.size = matrix.size() * module + 2 * margin;
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(path);
        PageParts.mark(this, new PagePart.FigurePart(alternative));
    }

    /** Centres the code horizontally, because the column has the width of the largest code. */
    @Override
    protected void layoutChildren() {
        getChildren().forEach(path -> path.setLayoutX((getWidth() - size) / 2));
    }

    /** The number of modules along a side, without the quiet zone. */
    int modules() {
        return modules;
    }

    /** The encoded text. */
    String content() {
        return content;
    }

    /** The width of the column for this code: that of most codes, or more for a code with much content. */
    double columnWidth() {
        return Math.max(maxSize(), size);
    }

    /** The maximum width of a code with up to 74 modules, with its quiet zone. */
    static double maxSize() {
        return MIN_WIDTH * (MIN_MODULES + 2 * QrMatrix.QUIET_ZONE) / MIN_MODULES;
    }
}
