// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.Closeable;
import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.print.Outline.Close;
import org.wego.kiosk.print.Outline.Curve;
import org.wego.kiosk.print.Outline.Move;
import org.wego.kiosk.print.Outline.Straight;

/** Writes paint operations to one page of a PDF file, whose origin is the lower left corner. */
final class PdfPage implements Closeable {

    private final PDPageContentStream content;
    private final double height;
    private final PdfFonts fonts;
    private final PdfMarks marks;

    PdfPage(PDPageContentStream content, double height, PdfFonts fonts, PdfStructure structure) {
        this.content = content;
        this.height = height;
        this.fonts = fonts;
        this.marks = new PdfMarks(content, structure, height);
    }

    void write(PaintOp operation) throws IOException {
        switch (operation) {
            case PaintOp.TextRun run -> {
                marks.beginText();
                line(run);
                marks.endText();
            }
            case PaintOp.FilledArea area -> {
                marks.beginArea();
                area(area);
                marks.endArea();
            }
            case PaintOp.PartStart start -> marks.start(start);
            case PaintOp.PartEnd() -> marks.end();
            case PaintOp.ClipStart(var bounds) -> clip(bounds);
            case PaintOp.ClipEnd() -> content.restoreGraphicsState();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Writes a line with exactly its width on the laid-out page, so that texts cannot overlap. */
    private void line(PaintOp.TextRun line) throws IOException {
        var shape = line.shape();
        if (shape.isEmpty() || (fonts.embeds(line.font()) && !Characters.needShaping(line.text()))) {
            text(line, RenderingMode.FILL);
            return;
        }
        boolean haveAll = fonts.haveAll(line.text());
        if (!haveAll) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.SPAN), replacedBy(line.text()));
        }
        area(new PaintOp.FilledArea(shape.get(), line.colour(), false));
        if (haveAll) {
            // Invisible text, for searching and copying.
            text(line, RenderingMode.NEITHER);
        } else {
            content.endMarkedContent();
        }
    }

    /** The properties of letters that are drawn without text. */
    private static PDPropertyList replacedBy(String text) {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        return PDPropertyList.create(properties);
    }

    private void text(PaintOp.TextRun line, RenderingMode mode) throws IOException {
        var runs = fonts.runs(line.text(), line.font());
        double natural = 0;
        for (var run : runs) {
            natural += run.width() * line.size();
        }
        if (line.spaced()) {
            runs.addAll(fonts.runs(" ", line.font()));
        }
        colour(line.colour());
        content.beginText();
        content.setRenderingMode(mode);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(-line.degrees()), (float) line.x(),
                (float) (height - line.baseline())));
        content.setHorizontalScaling((float) (natural > 0 ? 100 * line.width() / natural : 100));
        for (var run : runs) {
            content.setFont(run.font(), (float) line.size());
            content.showText(run.text());
        }
        content.endText();
    }

    private void area(PaintOp.FilledArea area) throws IOException {
        if (area.outline().segments().isEmpty()) {
            return;
        }
        boolean faded = area.colour().getOpacity() < 1;
        if (faded) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) area.colour().getOpacity());
            content.saveGraphicsState();
            content.setGraphicsStateParameters(state);
        }
        colour(area.colour());
        for (var segment : area.outline().segments()) {
            switch (segment) {
                case Move(var to) -> content.moveTo(x(to), y(to));
                case Straight(var to) -> content.lineTo(x(to), y(to));
                case Curve(var leaving, var arriving, var to) -> content.curveTo(x(leaving), y(leaving), x(arriving),
                        y(arriving), x(to), y(to));
                case Close() -> content.closePath();
            }
        }
        if (area.hollow()) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
        if (faded) {
            content.restoreGraphicsState();
        }
    }

    private void clip(Bounds bounds) throws IOException {
        content.saveGraphicsState();
        content.addRect((float) bounds.getMinX(), (float) (height - bounds.getMaxY()), (float) bounds.getWidth(),
                (float) bounds.getHeight());
        content.clip();
    }

    private void colour(Color colour) throws IOException {
        content.setNonStrokingColor((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
    }

    private static float x(Point2D point) {
        return (float) point.getX();
    }

    private float y(Point2D point) {
        return (float) (height - point.getY());
    }
}
