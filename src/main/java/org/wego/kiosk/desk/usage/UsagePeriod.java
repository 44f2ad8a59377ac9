// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of which the view shows the counts. */
sealed interface UsagePeriod {

    /** The last days, up to today. */
    record LastDays(int days) implements UsagePeriod {

        @Override
        public LocalDate from(LocalDate today) {
            return today.minusDays(days - 1L);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return today;
        }
    }

    /** A month. */
    record WholeMonth(YearMonth month) implements UsagePeriod {

        @Override
        public LocalDate from(LocalDate today) {
            return month.atDay(1);
        }

        @Override
        public LocalDate to(LocalDate today) {
            return month.atEndOfMonth();
        }
    }

    LocalDate from(LocalDate today);

    LocalDate to(LocalDate today);
}
