// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.List;

/**
 * The counts of a day or a month, as they are stored.
 *
 * @param period the day, such as {@code 2026-11-30}, or the month, such as {@code 2026-11}
 */
record UsageFile(int format, String period, List<UsageCell> counts) {

    static final int FORMAT = 1;

    UsageFile {
        counts = List.copyOf(counts);
    }

    static UsageFile of(String period, UsageCounts counts) {
        return new UsageFile(FORMAT, period, counts.cells());
    }
}
