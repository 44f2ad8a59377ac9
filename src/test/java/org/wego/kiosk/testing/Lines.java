// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/** Creates made-up bus lines. */
public final class Lines {

    private static final Provenance SOURCE = new Provenance("lyra-page", new AsOf("2020"), Optional.empty(),
            Optional.empty());

    private Lines() {}

    /** A line of the blue group that was seen here; its id is derived from its name. */
    public static BusLine named(String name) {
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var check = new LineCheck(LineCheck.StopCertainty.SEEN_HERE, List.of(), Optional.empty(), Optional.empty(),
                SOURCE);
        return new BusLine(new LineId(id), LocalizedText.same(name), List.of(), "blue", false, check,
                Optional.empty(), SOURCE);
    }
}
