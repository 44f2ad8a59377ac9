// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Shows a screen of the lobby as large as possible in its aspect ratio. */
public final class PictureFrame extends Region {

    private static final double ASPECT_RATIO = 1080.0 / 1920;

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private boolean portrait = true;

    public PictureFrame() {
        getStyleClass().add("desk-picture");
        getChildren().addListener((InvalidationListener) _ -> markEmpty());
        markEmpty();
    }

    private void markEmpty() {
        pseudoClassStateChanged(EMPTY, getChildren().isEmpty());
    }

    /** Shows a screen in portrait or landscape. */
    public void show(Parent screen, boolean upright) {
        portrait = upright;
        getChildren().setAll(screen);
        requestLayout();
    }

    /** Shows a sentence instead of a screen. */
    public void say(String sentence) {
        var note = DeskControls.muted(sentence);
        note.getStyleClass().add("desk-picture-note");
        getChildren().setAll(note);
    }

    /** Removes the screen or sentence, and shows nothing. */
    public void clear() {
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double shape = portrait ? ASPECT_RATIO : 1 / ASPECT_RATIO;
        double width = Math.floor(Math.min(getWidth(), getHeight() * shape));
        double height = Math.floor(width / shape);
        getManagedChildren().forEach(child -> {
            child.resize(width, height);
            child.relocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2));
        });
    }
}
