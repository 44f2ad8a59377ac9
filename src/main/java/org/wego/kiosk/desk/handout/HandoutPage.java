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
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PrintedPage;

/**
 * One page, laid out on a sheet of its own; one unit of its scene is a point.
 *
 * <p>The same nodes are looked at, printed and written as PDF. For the FX thread only.
 */
public final class HandoutPage {

    private static final Insets MARGINS = new Insets(46, 51, 36, 51);

    private final Paper paper;
    private final VBox body = new VBox();
    private final Label position;
    private final VBox page;
    private final double room;
    private double used;

    /**
     * An empty page.
     *
     * @param position where the number of the page will stand; in the foot
     */
    HandoutPage(Paper paper, List<String> styleClasses, List<String> stylesheets, Region head, Region foot,
            Label position) {
        this.paper = paper;
        this.position = position;
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
        this.room = paper.height() - MARGINS.getTop() - MARGINS.getBottom() - head.prefHeight(width())
                - foot.prefHeight(width());
    }

    private double width() {
        return paper.width() - MARGINS.getLeft() - MARGINS.getRight();
    }

    /** Adds parts that stay together, and says whether there was room for them; on an empty page there always is. */
    boolean add(List<Region> parts) {
        body.getChildren().addAll(parts);
        parts.forEach(Region::applyCss);
        double height = parts.stream().mapToDouble(part -> Math.ceil(part.prefHeight(width()))).sum();
        if (used + height <= room) {
            used += height;
            return true;
        }
        body.getChildren().removeAll(parts);
        if (used > 0) {
            return false;
        }
        // One record that is higher than a page is made smaller: nothing is cut.
        var whole = new ScaledToFit(parts, room / height, room);
        body.getChildren().add(whole);
        whole.applyCss();
        used = room;
        return true;
    }

    /** Puts the number of the page into its foot and lays it out. */
    void finish(String words) {
        position.setText(words);
        page.applyCss();
        page.resize(paper.width(), paper.height());
        page.layout();
    }

    /** The nodes, to be printed. */
    public Parent node() {
        return page;
    }

    public Paper paper() {
        return paper;
    }

    /** What is printed; takes a few milliseconds. */
    public PrintedPage printed() {
        return PagePainter.of(page, paper);
    }

    /**
     * A picture for the eye.
     *
     * @param scale pixels a point
     */
    public WritableImage picture(double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(Color.WHITE);
        return page.snapshot(parameters, null);
    }

    /** The texts of the page in reading order, for those who hear it. */
    public Stream<String> texts() {
        return printed().words().map(words -> words.text());
    }

    /** Parts that are drawn smaller than they are. */
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
