// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/** Looks whether the clock can be right: not before this Java was made or the content was written, nor long after. */
final class ClockCheck {

    private static final int MAX_YEARS = 20;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ClockCheck() {}

    /**
     * How the clock is.
     *
     * @param zone of the place where the kiosk stands
     * @param asOf the day of the content
     * @param java the day on which this Java was made
     */
    static SelfTestItem run(Clock clock, ZoneId zone, LocalDate asOf, LocalDate java) {
        var now = ZonedDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MINUTES), zone);
        var earliest = asOf.isAfter(java) ? asOf : java;
        var words = "the clock says " + FORMAT.format(now) + " in " + zone;
        if (now.toLocalDate().isBefore(earliest.minusDays(1))) {
            return SelfTestItem.warning(SelfTestPart.CLOCK, words + ", and content and program are later",
                    "set the clock, and let it follow a time server; is the battery of the board empty?");
        }
        if (now.toLocalDate().isAfter(earliest.plusYears(MAX_YEARS))) {
            return SelfTestItem.warning(SelfTestPart.CLOCK, words + ", and the program is of " + java,
                    "set the clock, and let it follow a time server");
        }
        return SelfTestItem.ok(SelfTestPart.CLOCK, words);
    }
}
