// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import org.wego.kiosk.overlay.Misfit;

/** Says in a line which change does not fit the pack any more, and what is shown. */
public final class MisfitWords {

    private MisfitWords() {}

    public static String of(Misfit misfit) {
        var key = misfit.entry().key();
        return switch (misfit) {
            case Misfit.BaseChanged _ -> key + ": the pack's record is another one than was edited; the overlay's is"
                    + " shown";
            case Misfit.RecordGone _ -> key + ": the pack has no such record any more; the change shows nothing";
            case Misfit.IdTaken _ -> key + ": the pack has a record of this id by now; the overlay's is shown";
            case Misfit.ParentGone(_, var parent) -> key + ": '" + parent.orElse("") + "', which should hold it, is"
                    + " gone; it is not shown";
            case Misfit.UnknownIds(_, var ids) -> key + ": the order names what is not there: "
                    + String.join(", ", ids);
        };
    }
}
