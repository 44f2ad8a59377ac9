// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;

/** Units for tests. */
public final class LinkSamples {

    /** The topics of a site. */
    public static final Topics TOPICS = new Topics("kiosk", "town-hall");

    private LinkSamples() {}

    /** A lobby at one of its starts. */
    public static UnitIdentity lobby(String unit, String boot) {
        return new UnitIdentity(unit, UnitKind.LOBBY, boot, Optional.of("ground-floor"), Optional.empty(), "1.0.0");
    }

    /** A desk at one of its starts. */
    public static UnitIdentity desk(String unit) {
        return new UnitIdentity(unit, UnitKind.DESK, "boot-of-" + unit, Optional.empty(), Optional.empty(), "1.0.0");
    }

    /** A unit that is well and shows this version of a pack. */
    public static UnitReport showing(String version) {
        return new UnitReport(UnitCondition.WELL, List.of(), Optional.of(new UnitPack("my-city", version,
                Optional.of(12), Optional.of("9f86d081"))), Optional.empty(), Optional.of("en"));
    }

    /** A unit with a problem. */
    public static UnitReport ill(String problem) {
        return new UnitReport(UnitCondition.PROBLEMS, List.of(problem), Optional.empty(), Optional.empty(),
                Optional.of("en"));
    }
}
