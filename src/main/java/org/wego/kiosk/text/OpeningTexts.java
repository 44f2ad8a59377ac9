// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpenPeriod;
import org.wego.kiosk.model.hours.Opening;
import org.wego.kiosk.model.hours.OpeningHours;

/** Opening hours, and what they say about the present moment, in words of one language. */
public final class OpeningTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int DAYS_OF_A_WEEK = 7;

    private final Messages messages;
    private final ZoneId zone;

    /**
     * The words of a language.
     *
     * @param zone in which the hours are meant
     */
    public OpeningTexts(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /**
     * The state in a few words: "Open until 18:00", "Usually open until 18:00", "Closed. Opens Monday 09:00".
     *
     * @param now the moment for which the opening was determined
     */
    public String state(Opening opening, Optional<Instant> now) {
        return switch (opening) {
            case Opening.Open(var until, var sure) -> until
                    .map(end -> messages.get(sure ? "hours.open-until" : "hours.usually-open-until", time(end, now)))
                    .orElseGet(() -> messages.get(sure ? "hours.open-always" : "hours.usually-open-always"));
            case Opening.Closed(var next, var sure, var holiday) -> {
                var closed = holiday.map(day -> messages.get("hours.closed-holiday", day.name().in(messages.lang())))
                        .orElseGet(() -> messages.get("hours.closed"));
                yield next.map(start -> messages.get("hours.sentences", closed,
                        messages.get(sure ? "hours.opens" : "hours.usually-opens", moment(start, now)))).orElse(closed);
            }
            case Opening.NotKnown() -> messages.get("hours.not-known");
        };
    }

    /** What a state leaves open: that the holidays are not recorded; empty when it leaves nothing open. */
    public Optional<String> doubt(Opening opening) {
        boolean sure = switch (opening) {
            case Opening.Open open -> open.holidaysKnown();
            case Opening.Closed closed -> closed.holidaysKnown() || closed.next().isEmpty();
            case Opening.NotKnown() -> true;
        };
        return sure ? Optional.empty() : Optional.of(messages.get("hours.holidays.not-listed"));
    }

    /** The hours of a usual week, one line for the same hours, then the holidays; or that they are not known. */
    public List<String> hours(Reported<OpeningHours> hours) {
        return hours.known().map(this::hours)
                .orElseGet(() -> List.of(AbsenceMessages.of(messages, messages.get("offices.hours"), hours)));
    }

    /** The hours of a usual week on one line, without the holidays. */
    public String week(OpeningHours hours) {
        return hours.periods().isEmpty() ? messages.get("hours.never")
                : hours.periods().stream().map(this::period).collect(Collectors.joining(
                        messages.get("list.separator")));
    }

    private List<String> hours(OpeningHours hours) {
        var lines = new ArrayList<String>();
        if (hours.periods().isEmpty()) {
            return List.of(messages.get("hours.never"));
        }
        hours.periods().stream().map(this::period).forEach(lines::add);
        lines.add(messages.get(switch (hours.holidays()) {
            case CLOSED -> "hours.holidays.closed";
            case OPEN -> "hours.holidays.open";
            case UNKNOWN -> "hours.holidays.unknown";
        }));
        return List.copyOf(lines);
    }

    private String period(OpenPeriod period) {
        boolean daily = period.weekdays().size() == DAYS_OF_A_WEEK;
        boolean whole = period.from().equals(period.until());
        if (daily && whole && period.from().equals(LocalTime.MIDNIGHT)) {
            return messages.get("hours.always");
        }
        var days = daily ? messages.get("hours.daily") : weekdays(period.weekdays());
        return messages.get("hours.period", days, whole && period.from().equals(LocalTime.MIDNIGHT)
                ? messages.get("hours.whole-day")
                : messages.get("hours.times", TIME.format(period.from()), TIME.format(period.until())));
    }

    /** The weekdays; three and more in a row are a range. */
    private String weekdays(List<RepeatDay> weekdays) {
        var days = weekdays.stream().map(RepeatDay::day).sorted().toList();
        var parts = new ArrayList<String>();
        for (int first = 0; first < days.size();) {
            int last = first;
            while (last + 1 < days.size() && days.get(last + 1).getValue() == days.get(last).getValue() + 1) {
                last++;
            }
            if (last - first > 1) {
                parts.add(messages.get("hours.days", shortName(days.get(first)), shortName(days.get(last))));
            } else {
                Stream.of(days.get(first), days.get(last)).distinct().map(this::shortName).forEach(parts::add);
            }
            first = last + 1;
        }
        return String.join(messages.get("list.separator"), parts);
    }

    private String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, messages.lang().locale());
    }

    /** A closing time; with its day when the time of day alone could be taken for an earlier one. */
    private String time(Instant end, Optional<Instant> now) {
        return now.filter(moment -> end.isBefore(moment.plus(1, ChronoUnit.DAYS)))
                .map(_ -> new Formats(messages).time(end, zone)).orElseGet(() -> moment(end, now));
    }

    /** A moment to come: the time, today; the weekday and the time, within a week; else the date and the time. */
    public String moment(Instant moment, Optional<Instant> now) {
        var at = moment.atZone(zone);
        var time = TIME.format(at);
        long days = now.map(present -> ChronoUnit.DAYS.between(present.atZone(zone).toLocalDate(), at.toLocalDate()))
                .orElse(Long.MAX_VALUE);
        if (days == 0) {
            return time;
        }
        if (days == 1) {
            return messages.get("hours.tomorrow", time);
        }
        return messages.get("hours.day-time", days < DAYS_OF_A_WEEK
                ? at.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, messages.lang().locale())
                : new Formats(messages).date(at.toLocalDate()), time);
    }
}
