// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.wego.kiosk.qr.QrMatrix;

/**
 * A QR code, black on white in every theme, with its quiet zone of four modules.
 *
 * <p>Modules are whole pixels, so that a camera sees sharp edges.
 */
public final class QrCode extends Region {

    private static final int QUIET = 4;

    private final CompletableFuture<QrMatrix> matrix;
    private final Path path = new Path();

    /**
     * A code of about a size; it stands there once it has been laid out.
     *
     * @param content what the phone gets
     * @param size the length of a side, px; the code takes the largest whole module that fits and stays in the middle
     */
    public QrCode(String content, double size) {
        // As long as the rest of a screen takes to build; another core counts it meanwhile.
        matrix = CompletableFuture.supplyAsync(() -> QrMatrix.of(content));
        getStyleClass().add("qr-code");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        path.getStyleClass().add("qr-modules");
        path.setSmooth(false);
        getChildren().add(path);
    }

    @Override
    protected void layoutChildren() {
        if (path.getElements().isEmpty()) {
            path.getElements().setAll(modules(matrix.join(), getPrefWidth()));
        }
    }

    /** The dark modules, those that touch in a row as one. */
    private static List<PathElement> modules(QrMatrix matrix, double size) {
        double module = Math.max(1, Math.floor(size / (matrix.size() + 2 * QUIET)));
        double margin = Math.floor((size - module * matrix.size()) / 2);
        var elements = new ArrayList<PathElement>();
        for (int row = 0; row < matrix.size(); row++) {
            int column = 0;
            while (column < matrix.size()) {
                int end = column;
                while (end < matrix.size() && matrix.isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    elements.addAll(List.of(new MoveTo(margin + column * module, margin + row * module),
                            new HLineTo(margin + end * module), new VLineTo(margin + (row + 1) * module),
                            new HLineTo(margin + column * module), new ClosePath()));
                }
                column = end + 1;
            }
        }
        return elements;
    }
}
