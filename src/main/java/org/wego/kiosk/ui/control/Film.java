// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.net.URI;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A film and what plays it. For the FX thread alone. */
public interface Film {

    /** What it does now. */
    enum FilmState {
        /** It stands at its beginning. */
        READY, PLAYING, PAUSED,
        /** This machine cannot play it. */
        BROKEN
    }

    /** The film in a file, as JavaFX plays it; empty where it cannot be opened. */
    static Optional<Film> of(URI file) {
        return MediaFilm.of(file);
    }

    /** Its picture, in its own proportions, no larger than this. */
    Node picture(double width, double height);

    /** What it does; after its end it is at its beginning again. */
    ObservableValue<FilmState> state();

    void play();

    void pause();

    /** Stops it for good and lets go of it. */
    void close();
}
