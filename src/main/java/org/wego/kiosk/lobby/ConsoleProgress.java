// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.ProgressBar;

/** Prints the progress of the content check before the first screen. */
final class ConsoleProgress implements CheckProgress.ProgressListener {

    private final PrintStream out;
    private Optional<ProgressBar> bar = Optional.empty();

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void began(PackSource pack) {
        out.println("The content in " + pack.name() + " has not been shown before. It is checked, and one"
                + " screen of each kind is drawn, which takes about half a minute.");
    }

    @Override
    public void drawn(int done, int total) {
        // Only on a terminal: a journal would keep every state of the bar.
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
            bar = bar.or(() -> Optional.of(new ProgressBar(out, total)));
            bar.get().show(done);
        }
    }

    @Override
    public void ended() {
        out.println("The content has been checked.");
    }
}
