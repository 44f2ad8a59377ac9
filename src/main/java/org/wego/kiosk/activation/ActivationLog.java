// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

/** Writes to the log what becomes of the packs. */
final class ActivationLog {

    private static final System.Logger LOG = System.getLogger(Activation.class.getName());

    private ActivationLog() {}

    /** A start shows something; says so when it is not what was asked for. */
    static void begins(Selection choice, boolean hasChanges) {
        choice.reasons().forEach(reason -> LOG.log(Level.WARNING, "{0}", reason));
        if (choice.isSomething() && choice.isFallback()) {
            LOG.log(Level.WARNING, "Shown instead: {0}{1}", choice.name(),
                    choice.withOverlay() || !hasChanges ? "" : ", without what reception changed");
        }
    }

    static void instead(String why) {
        LOG.log(Level.WARNING, "{0}", why);
    }

    static void shownAgain(Path folder) {
        LOG.log(Level.INFO, "The pack in {0} is again the one that is shown", folder);
    }

    static void takesOver(String name) {
        LOG.log(Level.INFO, "The pack {0} is good and takes over between visitors", name);
    }

    static void refused(Path folder, List<String> reasons) {
        LOG.log(Level.WARNING, "The pack in {0} cannot be shown; nothing changes:", folder);
        reasons.forEach(reason -> LOG.log(Level.WARNING, "{0}", reason));
    }

    /** Why a pack is not shown, in a sentence. */
    static String refusal(Path folder, List<String> reasons) {
        return "The pack in " + folder + " cannot be shown: " + String.join("; ", reasons);
    }
}
