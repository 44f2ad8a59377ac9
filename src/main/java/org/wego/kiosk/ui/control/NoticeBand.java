// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** A notice over a screen with its buttons. It keeps its height when it is closed or hidden, so that nothing moves. */
public final class NoticeBand extends StackPane {

    /** More than the least side of a touch target. */
    private static final double BUTTON_MILLIMETRES = 22;
    private static final double SLACK = 4;

    private final Region content;
    private final Label closed;

    private NoticeBand(Region content, String closed) {
        this.content = content;
        this.closed = TextLabels.muted(closed);
        this.closed.setVisible(false);
        this.closed.setManaged(false);
        getStyleClass().add("notice-room");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(content, this.closed);
    }

    /**
     * A strip with a text and its buttons at the right, below one another in portrait.
     *
     * @param foreign the language of the text if it is not the visitor's
     * @param closed what is said in its place when it is closed
     */
    public static NoticeBand of(String text, Optional<Manifest.Language> foreign, List<Button> buttons, String closed,
            ScreenLayout layout) {
        var banner = Banner.overScreen(text, foreign);
        HBox.setHgrow(banner, Priority.ALWAYS);
        banner.setMaxWidth(Double.MAX_VALUE);
        var box = layout.portrait() ? column(layout, buttons) : row(layout, buttons);
        buttons.forEach(button -> {
            button.setMinHeight(BUTTON_MILLIMETRES / layout.dimensions().millimetres());
            button.setWrapText(false);
            button.getStyleClass().add("strip-button");
        });
        var strip = new HBox(banner, box);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().addAll("banner", "notice-strip");
        return new NoticeBand(strip, closed);
    }

    /** The buttons alone, for a notice that is a part of a page; nothing is in their place when it is closed. */
    public static NoticeBand ofButtons(List<Button> buttons, ScreenLayout layout) {
        return new NoticeBand(new Columns(buttons.size(), layout.tightGap(), layout.controlHeight(), buttons), "");
    }

    /**
     * The text alone, for a notice that is a part of a page.
     *
     * @param closed what is said in its place when it is closed
     */
    public static NoticeBand ofText(Region text, String closed) {
        return new NoticeBand(text, closed);
    }

    /** Wider than the buttons by a little: a button that is narrower by a fraction of a pixel hides its icon. */
    private static Pane column(ScreenLayout layout, List<Button> buttons) {
        var column = new VBox(layout.tightGap()) {
            @Override
            protected double computePrefWidth(double height) {
                return super.computePrefWidth(height) + SLACK;
            }
        };
        column.getChildren().addAll(buttons);
        column.setAlignment(Pos.CENTER);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static Pane row(ScreenLayout layout, List<Button> buttons) {
        var row = new HBox(layout.tightGap()) {
            @Override
            protected double computePrefWidth(double height) {
                return super.computePrefWidth(height) + SLACK * getChildren().size();
            }
        };
        row.getChildren().addAll(buttons);
        buttons.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        row.setAlignment(Pos.CENTER);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    /** Says in its place that it is closed, if it has room for that. */
    public void close() {
        content.setVisible(false);
        closed.setVisible(!closed.getText().isEmpty() && closed.prefHeight(getWidth()) <= getHeight());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = closed.prefHeight(getWidth());
        closed.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), getWidth(), height);
    }

    /** Hides it while all notices are open. */
    public void hide(boolean hidden) {
        setVisible(!hidden);
    }
}
