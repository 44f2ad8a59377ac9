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
 * A film with one button that plays and pauses it; nothing plays by itself.
 *
 * <p>Its place is as large before it plays as it is then. A film that this machine cannot play gives way to a sentence that
 * says so.
 */
public final class VideoPane extends VBox {

    /** The place of a film: as high as a film of 16:9, unless that leaves too little of the glass. */
    private static final double WIDE = 9.0 / 16;
    private static final double MAX_HEIGHT = 0.36;
    private static final double MAX_HEIGHT_WHERE_LARGE = 0.2;

    private final Film film;
    private final Button button;
    private final VideoTexts words;

    /**
     * What it says.
     *
     * @param play the word on the button while it rests
     * @param pause the word on the button while it plays
     * @param broken the sentence for a film that cannot be played
     */
    public record VideoTexts(String play, String pause, String broken) {}

    /** A pane for a film. */
    public VideoPane(ScreenLayout frame, Film film, VideoTexts words) {
        this.film = film;
        this.words = words;
        getStyleClass().add("card");
        double width = frame.contentWidth() / frame.columns() - 2 * frame.em();
        double height = Math.floor(Math.min(width * WIDE,
                frame.height() * (frame.large() ? MAX_HEIGHT_WHERE_LARGE : MAX_HEIGHT)));
        var place = new StackPane(film.picture(width, height));
        place.setMinHeight(height);
        place.setPrefHeight(height);
        place.setMaxHeight(height);
        button = Buttons.primary(frame, Icon.VIDEO, words.play(), this::toggle);
        getChildren().addAll(place, button);
        film.state().subscribe(this::show);
    }

    /** The sentence in the place of a film that cannot be opened. */
    public static Region absent(VideoTexts words) {
        return DetailRow.absent(words.broken());
    }

    /** Whether it plays. */
    public ObservableValue<Boolean> playing() {
        return film.state().map(Film.FilmState.PLAYING::equals);
    }

    /** Stops the film for good and lets go of it. */
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
