// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import org.wego.kiosk.overlay.OrphanedChange;

/** Describes an orphaned change, and what the lobby shows, in one line. */
public final class OrphanedChangeMessages {

    private OrphanedChangeMessages() {}

    public static String of(OrphanedChange orphaned) {
        var key = orphaned.entry().key();
        return switch (orphaned) {
            case OrphanedChange.BaseChanged _ ->
                key + ": the pack's record has changed since it was edited; the overlay's is"
                        + " shown";
            case OrphanedChange.RecordGone _ ->
                key + ": the pack no longer has this record; the change has no effect";
            case OrphanedChange.IdTaken _ -> key + ": the pack now has a record with this id; the overlay's is shown";
            case OrphanedChange.ParentGone(_, var parent) ->
                key + ": '" + parent.orElse("") + "', which contains it, is"
                        + " gone; it is not shown";
            case OrphanedChange.UnknownIds(_, var ids) -> key + ": the order names records that do not exist: "
                    + String.join(", ", ids);
        };
    }
}
