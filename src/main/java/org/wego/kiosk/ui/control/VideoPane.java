// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * A film with one button that plays and pauses it; it never starts by itself.
 *
 * <p>The pane keeps its size when the film starts. A message replaces a film that this machine cannot play.
 */
public final class VideoPane extends VBox {

    /** The height of a film relative to its width, within {@link #MAX_HEIGHT} as a share of the screen height. */
    private static final double WIDE = 9.0 / 16;
    private static final double MAX_HEIGHT = 0.36;
    private static final double MAX_HEIGHT_WHERE_LARGE = 0.2;

    private final Film film;
    private final Button button;
    private final VideoTexts words;

    /**
     * The texts of the pane.
     *
     * @param play the text of the button while the film does not play
     * @param pause the text of the button while it plays
     * @param broken the message for a film that cannot be played
     */
    public record VideoTexts(String play, String pause, String broken) {}

    /**
     * Creates a pane for a film.
     *
     * @param width the greatest width of the film, px
     */
    public VideoPane(ScreenLayout layout, Film film, double width, VideoTexts words) {
        this.film = film;
        this.words = words;
        getStyleClass().add("card");
        double height = Math.floor(Math.min(width * WIDE,
                layout.height() * (layout.large() ? MAX_HEIGHT_WHERE_LARGE : MAX_HEIGHT)));
        var place = new StackPane(film.picture(width, height));
        place.setMinHeight(height);
        place.setPrefHeight(height);
        place.setMaxHeight(height);
        button = Buttons.primary(layout, Icon.VIDEO, words.play(), this::toggle);
        getChildren().addAll(place, button);
        film.state().subscribe(this::show);
    }

    /** The message instead of a film that cannot be opened. */
    public static Region absent(VideoTexts words) {
        return DetailRow.absent(words.broken());
    }

    /** Whether the film plays. */
    public ObservableValue<Boolean> playing() {
        return film.state().map(Film.FilmState.PLAYING::equals);
    }

    /** Stops the film and releases the player. */
    public void close() {
        film.close();
    }

    private void show(Film.FilmState state) {
        switch (state) {
            case READY, PAUSED -> button.setText(words.play());
            case PLAYING -> button.setText(words.pause());
            case BROKEN -> getChildren().setAll(absent(words));
        }
    }

    private void toggle() {
        if (film.state().getValue() == Film.FilmState.PLAYING) {
            film.pause();
        } else {
            film.play();
        }
    }
}
