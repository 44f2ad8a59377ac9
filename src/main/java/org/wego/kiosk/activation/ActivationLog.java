// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

/** Writes the decisions about packs to the log. */
final class ActivationLog {

    private static final System.Logger LOG = System.getLogger(Activation.class.getName());

    private ActivationLog() {}

    /** Logs the selection of a start, if it is not the requested pack. */
    static void selected(Selection choice, boolean hasChanges) {
        choice.reasons().forEach(reason -> LOG.log(Level.WARNING, "{0}", reason));
        if (choice.isSomething() && choice.isFallback()) {
            LOG.log(Level.WARNING, "Shown instead: {0}{1}", choice.name(),
                    choice.withOverlay() || !hasChanges ? "" : ", without the changes of reception");
        }
    }

    static void replaced(String why) {
        LOG.log(Level.WARNING, "{0}", why);
    }

    static void shownAgain(Path folder) {
        LOG.log(Level.INFO, "The pack in {0} is again the pack on the screen", folder);
    }

    static void accepted(String name) {
        LOG.log(Level.INFO, "The pack {0} is good; it replaces the present one between visitors", name);
    }

    static void refused(Path folder, List<String> reasons) {
        LOG.log(Level.WARNING, "Cannot show the pack in {0}; the present one stays:", folder);
        reasons.forEach(reason -> LOG.log(Level.WARNING, "{0}", reason));
    }

    /** Why a pack is not shown, as a sentence. */
    static String refusal(Path folder, List<String> reasons) {
        return "Cannot show the pack in " + folder + ": " + String.join("; ", reasons);
    }
}
