// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.wego.kiosk.model.RepeatDay;

/**
 * Hours on some weekdays.
 *
 * <p>Hours that end before they begin last over midnight and belong to the weekday on which they begin. Hours that end
 * when they begin last the whole day: {@code 00:00} to {@code 00:00}.
 *
 * @param weekdays at least one, each once
 * @param from when they begin
 * @param until when they end; not part of them
 */
public record OpenPeriod(List<RepeatDay> weekdays, LocalTime from, LocalTime until) {

    public OpenPeriod {
        weekdays = List.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("hours need at least one weekday");
        }
        if (new HashSet<>(weekdays).size() < weekdays.size()) {
            throw new IllegalArgumentException("a weekday is listed twice");
        }
    }
}
