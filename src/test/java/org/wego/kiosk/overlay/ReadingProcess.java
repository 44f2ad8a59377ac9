// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;

/** Another user's program that reads an overlay and says what it finds. */
final class ReadingProcess {

    private ReadingProcess() {}

    /**
     * Reads once.
     *
     * @param args the folder, and the file of what was read last
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
