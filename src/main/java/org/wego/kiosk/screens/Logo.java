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

/** Decodes the mark of an organisation; what cannot be shown is told in the log, and its name stands alone. */
final class Logo {

    private static final Logger LOG = System.getLogger(Logo.class.getName());
    /** More is nowhere needed, not even on a display of 3840 pixels. */
    private static final double MAX_SIZE = 1_000;

    private Logo() {}

    /** The picture; looked at anew before it is decoded, for the file may be another than at the check. */
    static Optional<Image> load(PackSource source, String path) {
        try {
            byte[] bytes = PictureFile.read(source, path);
            var image = new Image(new ByteArrayInputStream(bytes));
            var fitting = Math.max(image.getWidth(), image.getHeight()) <= MAX_SIZE ? image
                    : new Image(new ByteArrayInputStream(bytes), MAX_SIZE, MAX_SIZE, true, true);
            if (!fitting.isError()) {
                return Optional.of(UprightImage.of(fitting, JpegOrientation.of(bytes)));
            }
            LOG.log(Level.WARNING, "The picture {0} cannot be shown: {1}", path, fitting.getException());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The picture {0} cannot be shown: {1}", path, e.getMessage());
        }
        return Optional.empty();
    }
}
