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
 * <p>Modules are whole pixels of the display, however the picture is scaled, so that a camera sees sharp edges.
 */
public final class QrCode extends Region {

    /** Where the code lies on the display, and how large a px of it is there. */
    private record CodePosition(Point2D origin, double density) {}

    private final CompletableFuture<QrMatrix> matrix;
    private final Path path = new Path();
    private CodePosition drawnAt = new CodePosition(Point2D.ZERO, 0);

    /** A code that is as large as a phone at arm's length needs it on the glass. */
    public QrCode(ScreenLayout frame, String content) {
        this(content, CodeSize.of(frame, content));
    }

    /**
     * A code of a size, for a window that is near the eye and the phone.
     *
     * @param content what the phone gets
     * @param size the length of a side, px; the code takes the largest whole module that fits and stays in the middle
     */
    public QrCode(String content, double size) {
        this(content, new CodeSize(size, Correction.MEDIUM, 1));
    }

    private QrCode(String content, CodeSize size) {
        // As long as the rest of a screen takes to build; another core counts it meanwhile.
        matrix = CompletableFuture.supplyAsync(() -> QrMatrix.of(content, size.correction()));
        getStyleClass().add("qr-code");
        setMinSize(size.side(), size.side());
        setPrefSize(size.side(), size.side());
        setMaxSize(size.side(), size.side());
        path.getStyleClass().add("qr-modules");
        path.setSmooth(false);
        getChildren().add(path);
        // It is drawn for one place on the display; in another its pixels would be others.
        localToSceneTransformProperty().subscribe(() -> {
            if (!place().equals(drawnAt)) {
                requestLayout();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        var place = place();
        if (!place.equals(drawnAt)) {
            drawnAt = place;
            path.getElements().setAll(modules(matrix.join(), getPrefWidth(), place));
        }
    }

    private CodePosition place() {
        var toScene = getLocalToSceneTransform();
        double output = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        return new CodePosition(new Point2D(toScene.getTx() * output, toScene.getTy() * output),
                Math.max(toScene.getMxx() * output, Double.MIN_NORMAL));
    }

    /** The modules for a place on the display, with their edges on those of its pixels. */
    private static List<PathElement> modules(QrMatrix matrix, double size, CodePosition place) {
        double density = place.density();
        int count = matrix.size();
        double pixels = Math.max(1, Math.floor(size * density / (count + 2 * QrMatrix.QUIET_ZONE) + 0.001));
        double module = pixels / density;
        double margin = (size - module * count) / 2;
        double left = snapped(margin, place.origin().getX(), density);
        double top = snapped(margin, place.origin().getY(), density);
        return modules(matrix, left, top, module);
    }

    /**
     * The dark modules of a code, those that touch in a row as one.
     *
     * @param left where the first column begins, px
     * @param top where the first row begins, px
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

    /** The nearest distance from an origin that ends on the edge of a pixel of the display. */
    private static double snapped(double distance, double origin, double density) {
        return (Math.rint(origin + distance * density) - origin) / density;
    }
}
