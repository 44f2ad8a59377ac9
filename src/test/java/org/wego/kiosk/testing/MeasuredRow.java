// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A row of a table of requirements. Its test records the worst figure that it measured. */
public interface MeasuredRow {

    /** The id of the row. */
    String name();

    /** The requirement. */
    String requirement();

    /** The limit to be met. */
    String limit();

    /** Prints a measured figure and stores it for the page. */
    default void measured(String figure) {
        keep(file(), figure);
    }

    /** Like {@link #measured}, for the second figure, measured from outside the packaged program. */
    default void measuredOutside(String figure) {
        keep(fileOfOutside(), figure);
    }

    private void keep(Path file, String figure) {
        System.out.println(name() + ": " + figure);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the figure of the last build. */
    default Path file() {
        return Path.of("target", "figures", name() + ".txt");
    }

    /** The file with the figure that was measured from outside; it may be missing. */
    default Path fileOfOutside() {
        return Path.of("target", "figures", name() + "-outside.txt");
    }
}
