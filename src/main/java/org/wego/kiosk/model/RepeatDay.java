// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.DayOfWeek;
import java.util.Arrays;

/** A day of the week, as a pack writes it: {@code "mon"}. */
public enum RepeatDay {
    MON(DayOfWeek.MONDAY),
    TUE(DayOfWeek.TUESDAY),
    WED(DayOfWeek.WEDNESDAY),
    THU(DayOfWeek.THURSDAY),
    FRI(DayOfWeek.FRIDAY),
    SAT(DayOfWeek.SATURDAY),
    SUN(DayOfWeek.SUNDAY);

    private final DayOfWeek day;

    RepeatDay(DayOfWeek day) {
        this.day = day;
    }

    public static RepeatDay of(DayOfWeek day) {
        return Arrays.stream(values()).filter(weekday -> weekday.day == day).findFirst().orElseThrow();
    }

    public DayOfWeek day() {
        return day;
    }
}
