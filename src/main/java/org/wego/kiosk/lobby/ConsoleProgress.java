// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.ProgressBar;

/** Shows on the console how far the check before the first screen has come. */
final class ConsoleProgress implements CheckProgress.ProgressListener {

    private final PrintStream out;
    private Optional<ProgressBar> bar = Optional.empty();

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void began(PackSource pack) {
        out.println("The content in " + pack.name() + " is shown for the first time: it is checked and each kind of"
                + " screen is drawn once before, which takes about half a minute.");
    }

    @Override
    public void drawn(int done, int total) {
        // A bar is for a terminal; a journal would keep each of its states.
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
