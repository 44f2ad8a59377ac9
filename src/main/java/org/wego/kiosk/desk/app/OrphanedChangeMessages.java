// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import org.wego.kiosk.overlay.OrphanedChange;

/** Says in a line which change does not fit the pack any more, and what is shown. */
public final class OrphanedChangeMessages {

    private OrphanedChangeMessages() {}

    public static String of(OrphanedChange misfit) {
        var key = misfit.entry().key();
        return switch (misfit) {
            case OrphanedChange.BaseChanged _ ->
                key + ": the pack's record is another one than was edited; the overlay's is"
                        + " shown";
            case OrphanedChange.RecordGone _ ->
                key + ": the pack has no such record any more; the change shows nothing";
            case OrphanedChange.IdTaken _ -> key + ": the pack has a record of this id by now; the overlay's is shown";
            case OrphanedChange.ParentGone(_, var parent) ->
                key + ": '" + parent.orElse("") + "', which should hold it, is"
                        + " gone; it is not shown";
            case OrphanedChange.UnknownIds(_, var ids) -> key + ": the order names what is not there: "
                    + String.join(", ", ids);
        };
    }
}
