// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;

/** A film in the player of JavaFX. */
final class MediaFilm implements Film {

    private final MediaPlayer player;
    private final ReadOnlyObjectWrapper<FilmState> state = new ReadOnlyObjectWrapper<>(FilmState.READY);

    private MediaFilm(Media media) {
        player = new MediaPlayer(media);
        player.statusProperty().subscribe(this::updateState);
        // JavaFX keeps the status PLAYING at the end of a film, so return to the beginning.
        player.setOnEndOfMedia(player::stop);
        player.setOnError(() -> state.set(FilmState.BROKEN));
    }

    /** Opens the film in a file; empty if that fails. */
    static Optional<Film> of(URI file) {
        try {
            return Optional.of(new MediaFilm(new Media(file.toString())));
        } catch (MediaException | IllegalArgumentException | UnsupportedOperationException | LinkageError e) {
            // LinkageError: the media library of JavaFX needs ALSA, which a minimal system lacks.
            return Optional.empty();
        }
    }

    private void updateState(MediaPlayer.Status status) {
        if (state.get() == FilmState.BROKEN) {
            return;
        }
        state.set(switch (status) {
            case PLAYING, STALLED -> FilmState.PLAYING;
            case PAUSED -> FilmState.PAUSED;
            case HALTED -> FilmState.BROKEN;
            case UNKNOWN, READY, STOPPED, DISPOSED -> FilmState.READY;
        });
    }

    @Override
    public Node picture(double width, double height) {
        var view = new MediaView(player);
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    @Override
    public ObservableValue<FilmState> state() {
        return state.getReadOnlyProperty();
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void close() {
        player.dispose();
    }
}
