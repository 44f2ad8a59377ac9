// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.scene.image.Image;
import org.wego.kiosk.pack.source.JpegOrientation;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PictureFile;

/**
 * Decodes the logo of an organisation. A picture that cannot be shown is logged; the greeting then has the name only.
 */
final class Logo {

    private static final Logger LOG = System.getLogger(Logo.class.getName());
    /** The greatest side in pixels: more is not needed, even on a display of 3840 pixels. */
    private static final double MAX_SIZE = 1_000;

    private Logo() {}

    /**
     * The picture; empty if it cannot be shown. It is checked again before it is decoded, because the file may have
     * changed since the check of the pack.
     */
    static Optional<Image> load(PackSource source, String path) {
        try {
            byte[] bytes = PictureFile.read(source, path);
            var image = new Image(new ByteArrayInputStream(bytes));
            var fitting = Math.max(image.getWidth(), image.getHeight()) <= MAX_SIZE ? image
                    : new Image(new ByteArrayInputStream(bytes), MAX_SIZE, MAX_SIZE, true, true);
            if (!fitting.isError()) {
                return Optional.of(UprightImage.of(fitting, JpegOrientation.of(bytes)));
            }
            LOG.log(Level.WARNING, "Cannot show the picture {0}: {1}", path, fitting.getException());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot show the picture {0}: {1}", path, e.getMessage());
        }
        return Optional.empty();
    }
}
