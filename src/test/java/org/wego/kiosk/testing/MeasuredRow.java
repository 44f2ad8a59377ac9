// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A row of a table of what must hold; its test says the worst figure that it measured. */
public interface MeasuredRow {

    /** The row's short name in the table. */
    String name();

    /** What must hold. */
    String requirement();

    /** The figure that must be reached. */
    String limit();

    /** Says what was measured, and keeps it for the page. */
    default void measured(String figure) {
        keep(file(), figure);
    }

    /** Says what was measured from outside the packaged program, and keeps it for the page beside the other figure. */
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

    /** Where the figure of the last build is. */
    default Path file() {
        return Path.of("target", "figures", name() + ".txt");
    }

    /** Where the figure is that was measured from outside, if there is one. */
    default Path fileOfOutside() {
        return Path.of("target", "figures", name() + "-outside.txt");
    }
}
