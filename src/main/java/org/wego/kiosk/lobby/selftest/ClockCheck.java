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

/**
 * Checks that the clock is plausible: not before the release of this Java or the date of the content, nor 20 years
 * later.
 */
final class ClockCheck {

    private static final int MAX_YEARS = 20;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ClockCheck() {}

    /**
     * Checks the clock.
     *
     * @param zone the time zone of the kiosk
     * @param asOf the date of the content
     * @param java the release date of this Java
     */
    static SelfTestItem run(Clock clock, ZoneId zone, LocalDate asOf, LocalDate java) {
        var now = ZonedDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MINUTES), zone);
        var earliest = asOf.isAfter(java) ? asOf : java;
        var words = "the clock says " + FORMAT.format(now) + " in " + zone;
        if (now.toLocalDate().isBefore(earliest.minusDays(1))) {
            return SelfTestItem.warning(SelfTestPart.CLOCK, words + ", which is before the date of content or program",
                    "set the clock and synchronise it with a time server; check the battery of the mainboard");
        }
        if (now.toLocalDate().isAfter(earliest.plusYears(MAX_YEARS))) {
            return SelfTestItem.warning(SelfTestPart.CLOCK, words + ", but the program's Java is of " + java,
                    "set the clock and synchronise it with a time server");
        }
        return SelfTestItem.ok(SelfTestPart.CLOCK, words);
    }
}
