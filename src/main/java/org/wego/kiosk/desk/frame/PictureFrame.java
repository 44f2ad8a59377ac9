// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Shows a screen of the lobby as large as possible in its aspect ratio. */
public final class PictureFrame extends Region {

    private static final double ASPECT_RATIO = 1080.0 / 1920;

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private boolean portrait = true;
    private Optional<Parent> shown = Optional.empty();
    private Optional<EnlargedPicture> enlarged = Optional.empty();

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
        shown = Optional.of(screen);
        enlarged.ifPresentOrElse(large -> large.show(screen, shape()), () -> getChildren().setAll(screen));
        requestLayout();
    }

    /** Shows a sentence instead of a screen. */
    public void say(String sentence) {
        var note = DeskControls.muted(sentence);
        note.getStyleClass().add("desk-picture-note");
        shown = Optional.empty();
        getChildren().setAll(note);
    }

    /**
     * Shows the screen in the whole window until that is closed; nothing without a screen.
     *
     * @param cover covers the window with a sheet
     */
    public void enlarge(Consumer<Region> cover) {
        if (shown.isEmpty() || enlarged.isPresent()) {
            return;
        }
        var large = new EnlargedPicture();
        shown.ifPresent(screen -> large.show(screen, shape()));
        enlarged = Optional.of(large);
        cover.accept(large);
        large.requestFocus();
        large.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                enlarged = Optional.empty();
                shown.ifPresent(screen -> show(screen, portrait));
            }
        });
    }

    private double shape() {
        return portrait ? ASPECT_RATIO : 1 / ASPECT_RATIO;
    }

    /** Removes the screen or sentence, and shows nothing. */
    public void clear() {
        shown = Optional.empty();
        getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(Math.min(getWidth(), getHeight() * shape()));
        double height = Math.floor(width / shape());
        getManagedChildren().forEach(child -> {
            child.resize(width, height);
            child.relocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2));
        });
    }
}
