// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;

/** A program of another user that reads an overlay and prints the result. */
final class ReadingProcess {

    private ReadingProcess() {}

    /**
     * Reads once.
     *
     * @param args the folder, and the cache file of the overlay
     */
    public static void main(String[] args) {
        var path = Path.of(args[0]);
        var folder = new OverlayFolder(path, new StrictJson(), Clock.systemUTC(), Optional::empty,
                Optional.of(Path.of(args[1])));
        var state = folder.read();
        System.out.println("revision " + state.revision(WritingProcess.KEY));
        state.troubles(path).forEach(System.out::println);
    }
}
