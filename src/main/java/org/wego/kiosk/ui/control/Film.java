// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.net.URI;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A film with its player. Use it on the FX thread only. */
public interface Film {

    /** The state of the player. */
    enum FilmState {
        /** At its beginning, not playing. */
        READY, PLAYING, PAUSED,
        /** This machine cannot play it. */
        BROKEN
    }

    /** Opens a film with the player of JavaFX; empty if that fails. */
    static Optional<Film> of(URI file) {
        return MediaFilm.of(file);
    }

    /** The node that shows the film in its own proportions, within a width and a height in px. */
    Node picture(double width, double height);

    /** The state of the player; at its end the film returns to its beginning. */
    ObservableValue<FilmState> state();

    void play();

    void pause();

    /** Stops the film and releases the player. */
    void close();
}
