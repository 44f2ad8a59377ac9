// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pack to show, and why it is not the one that was asked for.
 *
 * @param name of the pack, for people
 * @param folder to show it from; empty for the bundled pack
 * @param withOverlay whether what reception changed is put in
 * @param reasons for staff and log: what happened, when, and how to mend it; empty when it is what was asked for
 */
public record Selection(SelectionKind kind, ContentVersion show, String name, Optional<Path> folder,
        boolean withOverlay,
        List<String> reasons) {

    /** Which of the packs it is. */
    public enum SelectionKind {
        /** The pack that the command line or the configuration names, or the bundled one when they name none. */
        ASKED,
        /** The same without what reception changed. */
        WITHOUT_OVERLAY,
        /** The last other pack of the same id that was good. */
        LAST_GOOD,
        /** The pack that comes with the program, which has the id that is asked for: the last resort. */
        BUNDLED,
        /** None: only packs of another id could be shown, and those never are. */
        NOTHING
    }

    public Selection {
        reasons = List.copyOf(reasons);
    }

    static Selection nothing(List<String> reasons) {
        return new Selection(SelectionKind.NOTHING, new ContentVersion("", ""), "", Optional.empty(), false, reasons);
    }

    /** Whether there is a pack to show at all. */
    public boolean isSomething() {
        return kind != SelectionKind.NOTHING;
    }

    /** Whether another pack is wanted. */
    public boolean isFallback() {
        return kind != SelectionKind.ASKED;
    }
}
