// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.image.Image;

/** The picture of a lobby's screen: asked for, there, or refused. */
sealed interface LobbyPicture {

    /** It has been asked for. */
    record PictureAsked() implements LobbyPicture {}

    /**
     * It is there.
     *
     * @param taken when it came, by the clock of this machine
     */
    record PictureTaken(Image image, Instant taken) implements LobbyPicture {}

    /**
     * It did not come.
     *
     * @param reason a sentence
     */
    record PictureRefused(String reason) implements LobbyPicture {}

    /** The largest width and height, px: a small file can hold a picture that takes all memory. */
    int MAX_SIDE = 1000;

    /** A picture of a small size; empty if the bytes are none. */
    static Optional<Image> read(byte[] png) {
        if (!isSmall(png)) {
            return Optional.empty();
        }
        var image = new Image(new ByteArrayInputStream(png));
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    /** Reads the size from the head of a PNG file. */
    private static boolean isSmall(byte[] png) {
        final long signature = 0x89504E470D0A1A0AL;
        final int head = 24;
        if (png.length < head) {
            return false;
        }
        var bytes = ByteBuffer.wrap(png);
        if (bytes.getLong() != signature) {
            return false;
        }
        bytes.getLong();
        int width = bytes.getInt();
        int height = bytes.getInt();
        return width > 0 && width <= MAX_SIDE && height > 0 && height <= MAX_SIDE;
    }
}
