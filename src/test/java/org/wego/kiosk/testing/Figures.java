// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the measured figures into the pages on accessibility and reliability. */
public final class Figures {

    private Figures() {}

    /**
     * Writes both pages.
     *
     * @param args the folder of the pages
     * @throws IOException if a page cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        FiguresPage.write(folder.resolve("accessibility.md"),
                List.of(org.wego.kiosk.accessibility.AccessibilityRow.values()));
        FiguresPage.write(folder.resolve("reliability.md"),
                List.of(org.wego.kiosk.reliability.ReliabilityRow.values()));
    }
}
