// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Arrays;
import javafx.application.Application;

/** Starts the program; no {@code Application} itself, so that Java does not look for JavaFX before {@code main}. */
public final class Launcher {
    private Launcher() {}

    /**
     * Starts the kiosk.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("echo")) {
            System.out.println(Arrays.toString(args));
            System.exit(args.length > 1 && args[1].equals("fail") ? 3 : 0);
        }
        Application.launch(KioskApp.class, args);
    }
}
