// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.net.URI;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;

/**
 * A film with one button that plays and pauses it; nothing plays by itself.
 *
 * <p>A film that this machine cannot play gives way to a sentence that says so.
 */
public final class VideoPane extends BorderPane {

    private final MediaPlayer player;

    private VideoPane(Frame frame, Media media, String play, String pause, String broken) {
        getStyleClass().add("card");
        player = new MediaPlayer(media);
        var view = new MediaView(player);
        view.setPreserveRatio(true);
        view.setFitWidth(frame.contentWidth() / frame.columns() - 2 * frame.em());
        setCenter(view);
        var button = Buttons.primary(frame, Icon.VIDEO, play, this::toggle);
        player.statusProperty().subscribe(
                status -> button.setText(status == MediaPlayer.Status.PLAYING ? pause : play));
        setBottom(button);
        player.setOnError(() -> getChildren().setAll(DetailRow.absent(broken)));
    }

    /**
     * A pane for a film.
     *
     * @param play the word on the button while it rests
     * @param pause the word on the button while it plays
     * @param broken the sentence for a film that cannot be played
     */
    public static Region of(Frame frame, URI film, String play, String pause, String broken) {
        try {
            return new VideoPane(frame, new Media(film.toString()), play, pause, broken);
        } catch (MediaException | IllegalArgumentException | UnsupportedOperationException e) {
            return DetailRow.absent(broken);
        }
    }

    /** Stops the film for good and lets go of it. */
    public void close() {
        player.dispose();
    }

    private void toggle() {
        if (player.getStatus() == MediaPlayer.Status.PLAYING) {
            player.pause();
        } else {
            player.play();
        }
    }
}
