// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.wego.kiosk.print.PagePainter;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.print.PaintOp;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PrintedPage;
import org.wego.kiosk.ui.LanguageStyle;

/**
 * One laid-out page in its own scene, whose unit is one point.
 *
 * <p>The preview, the printer and the PDF file use the same nodes. For the FX thread only.
 */
public final class HandoutPage {

    private static final Insets MARGINS = new Insets(46, 51, 36, 51);

    private final Paper paper;
    private final VBox body = new VBox();
    private final Label position;
    private final Region foot;
    private final VBox page;
    private final double availableHeight;
    private double usedHeight;

    /**
     * An empty page.
     *
     * @param position the label of the page number, which is part of the foot
     */
    HandoutPage(Paper paper, List<String> styleClasses, List<String> stylesheets, Region head, Region foot,
            Label position) {
        this.paper = paper;
        this.position = PageParts.mark(position, new PagePart.DecorationPart());
        this.foot = foot;
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setFillWidth(true);
        var sheet = new VBox(head, body, foot);
        sheet.getStyleClass().add("handout-sheet");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        this.page = new VBox(sheet);
        page.getStyleClass().add("handout-page");
        page.getStyleClass().addAll(styleClasses);
        page.setPadding(MARGINS);
        var scene = new Scene(page, paper.width(), paper.height());
        scene.getStylesheets().setAll(stylesheets);
        page.applyCss();
        this.availableHeight = paper.height() - MARGINS.getTop() - MARGINS.getBottom() - head.prefHeight(width())
                - foot.prefHeight(width());
    }

    private double width() {
        return paper.width() - MARGINS.getLeft() - MARGINS.getRight();
    }

    /** Adds parts that must stay together, and returns whether they fitted. On an empty page they always fit. */
    boolean add(List<Region> parts) {
        body.getChildren().addAll(parts);
        parts.forEach(Region::applyCss);
        double height = parts.stream().mapToDouble(part -> Math.ceil(part.prefHeight(width()))).sum();
        if (usedHeight + height <= availableHeight) {
            usedHeight += height;
            return true;
        }
        body.getChildren().removeAll(parts);
        if (usedHeight > 0) {
            return false;
        }
        // Content higher than a page is scaled down, so that nothing is cut.
        var scaled = new ScaledToFit(parts, availableHeight / height, availableHeight);
        body.getChildren().add(scaled);
        scaled.applyCss();
        usedHeight = availableHeight;
        return true;
    }

    /**
     * Sets the page number and lays out the page.
     *
     * @param last whether this is the last page, whose foot is read aloud
     */
    void finish(String words, boolean last) {
        position.setText(words);
        if (!last) {
            PageParts.mark(foot, new PagePart.DecorationPart());
        }
        page.applyCss();
        page.resize(paper.width(), paper.height());
        page.layout();
    }

    /** The root node, for printing. */
    public Parent node() {
        return page;
    }

    public Paper paper() {
        return paper;
    }

    /** The paint operations of the page. Takes a few milliseconds. */
    public PrintedPage printed() {
        return PagePainter.of(page, paper, node -> LanguageStyle.markedOn(node));
    }

    /**
     * A picture for the preview.
     *
     * @param scale pixels per point
     */
    public WritableImage picture(double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(Color.WHITE);
        return page.snapshot(parameters, null);
    }

    /** The texts of the page in reading order, for screen readers. */
    public Stream<String> texts() {
        return printed().textRuns().map(PaintOp.TextRun::text);
    }

    /** Parts that are scaled down. */
    private static final class ScaledToFit extends Region {

        private final VBox parts = new VBox();
        private final double scale;

        ScaledToFit(List<Region> parts, double scale, double height) {
            this.scale = scale;
            this.parts.getChildren().addAll(parts);
            this.parts.getTransforms().add(new Scale(scale, scale));
            setMinHeight(height);
            setPrefHeight(height);
            getChildren().add(this.parts);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() / scale;
            parts.resizeRelocate(0, 0, width, parts.prefHeight(width));
        }
    }
}
