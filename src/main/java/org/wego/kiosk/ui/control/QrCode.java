// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.wego.kiosk.qr.QrMatrix;
import org.wego.kiosk.qr.QrMatrix.Correction;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * A QR code, black on white in every theme, with its quiet zone of four modules.
 *
 * <p>Modules are whole pixels of the display at every scale, so that a camera sees sharp edges.
 */
public final class QrCode extends Region {

    /** The position of the code on the display, and the pixels of the display for one px of it. */
    private record CodePosition(Point2D origin, double density) {}

    private final CompletableFuture<QrMatrix> matrix;
    private final Path path = new Path();
    private CodePosition drawnAt = new CodePosition(Point2D.ZERO, 0);

    /** Creates a code that a phone can read from the lobby display at arm's length. */
    public QrCode(ScreenLayout layout, String content) {
        this(content, CodeSize.of(layout, content));
    }

    /**
     * Creates a code of a given size, for a monitor that a phone can be held close to.
     *
     * @param content the text in the code
     * @param size the length of a side, px; the code has the largest whole module that fits, and is centred
     */
    public QrCode(String content, double size) {
        this(content, size, 0);
    }

    /**
     * Creates a code of a given size as {@link #QrCode(String, double)} does.
     *
     * @param modules the least number of modules per side, so that codes of several texts can look the same
     */
    public QrCode(String content, double size, int modules) {
        this(content, new CodeSize(size, Correction.MEDIUM, 1), modules);
    }

    /** A code of the smallest size that a phone can read from the lobby display at arm's length. */
    public static QrCode small(ScreenLayout layout, String content) {
        return new QrCode(content, CodeSize.least(layout, content));
    }

    private QrCode(String content, CodeSize size) {
        this(content, size, 0);
    }

    private QrCode(String content, CodeSize size, int modules) {
        // Computing the code takes as long as building the rest of a screen, so another core does it.
        matrix = CompletableFuture.supplyAsync(() -> QrMatrix.of(content, size.correction(), modules));
        getStyleClass().add("qr-code");
        setMinSize(size.side(), size.side());
        setPrefSize(size.side(), size.side());
        setMaxSize(size.side(), size.side());
        path.getStyleClass().add("qr-modules");
        path.setSmooth(false);
        getChildren().add(path);
        // The code is aligned to the pixels at one position on the display; draw it again after a move.
        localToSceneTransformProperty().subscribe(() -> {
            if (!position().equals(drawnAt)) {
                requestLayout();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        var position = position();
        if (!position.equals(drawnAt)) {
            drawnAt = position;
            path.getElements().setAll(modules(matrix.join(), getPrefWidth(), position));
        }
    }

    private CodePosition position() {
        var toScene = getLocalToSceneTransform();
        double output = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        return new CodePosition(new Point2D(toScene.getTx() * output, toScene.getTy() * output),
                Math.max(toScene.getMxx() * output, Double.MIN_NORMAL));
    }

    /** The modules for a position on the display, with their edges on pixel boundaries. */
    private static List<PathElement> modules(QrMatrix matrix, double size, CodePosition position) {
        double density = position.density();
        int count = matrix.size();
        double exact = size * density / (count + 2 * QrMatrix.QUIET_ZONE);
        // In a picture too small for whole pixels, nobody can read the code; it stays in its place.
        double pixels = exact < 1 ? exact : Math.floor(exact + 0.001);
        double module = pixels / density;
        double margin = (size - module * count) / 2;
        double left = snapped(margin, position.origin().getX(), density);
        double top = snapped(margin, position.origin().getY(), density);
        return modules(matrix, left, top, module);
    }

    /**
     * The dark modules of a code; adjacent modules in a row are one outline.
     *
     * @param left the x coordinate of the first column, px
     * @param top the y coordinate of the first row, px
     * @param module the side of a module, px
     */
    public static List<PathElement> modules(QrMatrix matrix, double left, double top, double module) {
        var elements = new ArrayList<PathElement>();
        for (int row = 0; row < matrix.size(); row++) {
            int column = 0;
            while (column < matrix.size()) {
                int end = column;
                while (end < matrix.size() && matrix.isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    elements.addAll(List.of(new MoveTo(left + column * module, top + row * module),
                            new HLineTo(left + end * module), new VLineTo(top + (row + 1) * module),
                            new HLineTo(left + column * module), new ClosePath()));
                }
                column = end + 1;
            }
        }
        return elements;
    }

    /** The distance from an origin, rounded to the nearest pixel boundary of the display. */
    private static double snapped(double distance, double origin, double density) {
        return (Math.rint(origin + distance * density) - origin) / density;
    }
}
