// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Value;

/** The most common notices, each with times and places that reception can change. */
public enum NoticeTemplate {
    /** Reception is away for half an hour. */
    AWAY("notice.away"),
    /** The office is closed at night. */
    AFTER_HOURS("notice.after-hours"),
    /** The office is closed tomorrow during office hours. */
    CLOSED("notice.closed"),
    /** There is an event today, or tomorrow if it is late. */
    EVENT("notice.event"),
    /** The lift is out of order until further notice. */
    LIFT("notice.lift"),
    /** Buses are diverted until the end of the day. */
    BUSES("notice.buses");

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int AWAY_MINUTES = 30;
    private static final int QUARTER = 15;

    private final String text;

    NoticeTemplate(String text) {
        this.text = text;
    }

    /** The message key of its name. */
    String words() {
        return "notice.template." + word();
    }

    /** The key of its text, in the visitor's strings. */
    String text() {
        return text;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A notice with times and places.
     *
     * @param now the local time at the kiosk
     */
    Value with(Value notice, LocalDateTime now) {
        var today = now.toLocalDate();
        var timed = switch (this) {
            case AWAY -> until(notice, nextQuarter(now.plusMinutes(AWAY_MINUTES)));
            case AFTER_HOURS -> nightly(notice);
            case CLOSED -> officeHours(notice, today.plusDays(1));
            case EVENT -> officeHours(notice, now.toLocalTime().isBefore(EVENING) ? today : today.plusDays(1));
            case LIFT -> notice;
            case BUSES -> until(notice, today.plusDays(1).atStartOfDay());
        };
        return timed.with("/places", Value.items(places().stream().map(place -> Value.text(word(place))).toList()));
    }

    private List<NoticePlace> places() {
        return switch (this) {
            case AWAY, AFTER_HOURS, EVENT -> List.of(NoticePlace.GREETING, NoticePlace.HOME);
            case CLOSED, LIFT -> List.of(NoticePlace.values());
            case BUSES -> List.of(NoticePlace.HOME, NoticePlace.SCREENS);
        };
    }

    private static Value officeHours(Value notice, LocalDate day) {
        return until(notice.with("/from", moment(day.atTime(MORNING))), day.atTime(EVENING));
    }

    private static Value until(Value notice, LocalDateTime end) {
        return notice.with("/until", moment(end));
    }

    private static Value nightly(Value notice) {
        return notice.with("/repeat/weekdays",
                Value.items(Arrays.stream(RepeatDay.values()).map(day -> Value.text(word(day))).toList()))
                .with("/repeat/from", Value.text(EVENING.toString()))
                .with("/repeat/until", Value.text(MORNING.toString()));
    }

    private static Value moment(LocalDateTime moment) {
        return Value.text(moment.toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDateTime nextQuarter(LocalDateTime moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.plusMinutes(Math.floorMod(-minute.getMinute(), QUARTER));
    }
}
