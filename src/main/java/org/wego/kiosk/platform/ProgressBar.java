// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.PrintStream;
import java.util.Locale;

/** Shows the progress of a long task in one line of a terminal. */
public final class ProgressBar {

    private static final int CELLS = 40;

    private final PrintStream out;
    private final int total;
    private int shown = -1;

    public ProgressBar(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    public void show(int done) {
        int filled = total == 0 ? CELLS : CELLS * done / total;
        if (filled == shown) {
            return;
        }
        shown = filled;
        out.print(String.format(Locale.ROOT, "\r[%s%s] %d/%d", "#".repeat(filled), " ".repeat(CELLS - filled), done,
                total));
        if (done == total) {
            out.println();
        }
        out.flush();
    }
}
