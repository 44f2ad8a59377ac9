// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;

/** A second program that saves to an overlay, a given number of times or until it is killed. */
final class WritingProcess {

    static final RecordKey KEY = new RecordKey(RecordKind.NUMBERS, "police");

    private WritingProcess() {}

    /**
     * Saves.
     *
     * @param args the folder; the number of saves, 0 for an endless loop; the name of the editor
     */
    public static void main(String[] args) {
        var folder = new OverlayFolder(Path.of(args[0]), new StrictJson(), Clock.systemUTC());
        int times = Integer.parseInt(args[1]);
        for (int i = 0; times == 0 || i < times; i++) {
            save(folder, args[2], i);
        }
    }

    private static void save(OverlayFolder folder, String by, int number) {
        while (true) {
            var change = new Change.Replaced(wording(by + " " + number), Optional.empty());
            switch (folder.save(KEY, folder.read().revision(KEY), change, by)) {
                case SaveResult.Saved _ -> {
                    return;
                }
                case SaveResult.Conflict _ -> {
                    // Another program was first: try again with its version.
                }
                case SaveResult.SaveRefused(var findings) -> throw new IllegalStateException(findings.toString());
            }
        }
    }

    static Value wording(String about) {
        return Value.empty().with("/id", Value.text(KEY.id())).with("/about", Value.text(about));
    }

    /** Starts a separate program that saves. */
    static Process start(Path folder, int times, String by) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                WritingProcess.class.getName(), folder.toString(), Integer.toString(times), by));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.INHERIT).start();
    }
}
