// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pack to show, and why it is not the requested one.
 *
 * @param name of the pack, for people
 * @param folder to show it from; empty for the bundled pack
 * @param withOverlay whether the changes of reception are applied
 * @param reasons for staff and log: what happened, when, and the remedy; empty for the requested pack
 */
public record Selection(SelectionKind kind, ContentVersion show, String name, Optional<Path> folder,
        boolean withOverlay,
        List<String> reasons) {

    /** How the pack relates to the requested one. */
    public enum SelectionKind {
        /** The pack that the command line or the configuration names, or the bundled one when they name none. */
        ASKED,
        /** The requested pack without the changes of reception. */
        WITHOUT_OVERLAY,
        /** The most recent other good pack with the same id. */
        LAST_GOOD,
        /** The bundled pack, which has the requested id: the last resort. */
        BUNDLED,
        /** No pack: only packs with another id are available, and those are never shown. */
        NOTHING
    }

    public Selection {
        reasons = List.copyOf(reasons);
    }

    static Selection nothing(List<String> reasons) {
        return new Selection(SelectionKind.NOTHING, new ContentVersion("", ""), "", Optional.empty(), false, reasons);
    }

    /**
     * The selection with the changes of reception that are applied to it.
     *
     * @param digest of the changes
     */
    Selection withOverlay(String digest) {
        return new Selection(kind, new ContentVersion(show.pack(), digest), name, folder, withOverlay, reasons);
    }

    /** Whether there is a pack to show. */
    public boolean isSomething() {
        return kind != SelectionKind.NOTHING;
    }

    /** Whether the selection is not the requested one. */
    public boolean isFallback() {
        return kind != SelectionKind.ASKED;
    }
}
