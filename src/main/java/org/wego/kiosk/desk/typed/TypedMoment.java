// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.kiosk.desk.typed.TypedTime.FoundTime;
import org.wego.kiosk.text.Messages;

/** Understands a date with a time as staff type them, for example "2026-11-30 9:00", "30 Nov 9am" or "tomorrow 9". */
public final class TypedMoment {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern END_OF_DAY = Pattern.compile("(?<![\\d:])24:00$");
    private static final Pattern ISO = Pattern.compile("(?<=\\d)t(?=\\d)");

    private final LocalDate today;
    private final TypedDate dates;
    private final TypedTime times;
    private final Locale locale;

    /**
     * What a text says.
     *
     * @param date the date; empty if the text names none
     * @param time the time of day; empty if the text names none
     */
    public record DateAndTime(Optional<LocalDate> date, Optional<LocalTime> time) {

        /** The moment, if both are known. */
        public Optional<LocalDateTime> moment() {
            return date.flatMap(day -> time.map(day::atTime));
        }
    }

    /**
     * A reader of moments.
     *
     * @param today the day that "today" means
     * @param words the strings of the staff's language
     */
    public TypedMoment(LocalDate today, Messages words) {
        this.today = today;
        this.dates = new TypedDate(today, words);
        this.times = new TypedTime(words);
        this.locale = words.lang().locale();
    }

    /** What a text says; empty if any part of it is not understood. */
    public Optional<DateAndTime> parse(String typed) {
        var text = ISO.matcher(TypedDate.plain(typed)).replaceAll(" ");
        if (END_OF_DAY.matcher(text).find()) {
            return dates.parse(END_OF_DAY.matcher(text).replaceAll("").strip())
                    .map(day -> new DateAndTime(Optional.of(day.plusDays(1)), Optional.of(LocalTime.MIDNIGHT)));
        }
        var marked = times.marked(text);
        if (marked.isPresent()) {
            return with(marked.get());
        }
        var bare = times.bare(text).filter(found -> !found.rest().isEmpty()).flatMap(this::with);
        // "2 Dec 10" is ten o'clock on the next second of December, not a day in 2010.
        return dates.parse(text).filter(day -> bare.isEmpty() || !day.isBefore(today))
                .map(day -> new DateAndTime(Optional.of(day), Optional.empty())).or(() -> bare);
    }

    private Optional<DateAndTime> with(FoundTime found) {
        if (found.time().isEmpty()) {
            return Optional.empty();
        }
        return found.rest().isEmpty() ? Optional.of(new DateAndTime(Optional.empty(), found.time()))
                : dates.parse(found.rest()).map(day -> new DateAndTime(Optional.of(day), found.time()));
    }

    /** A time alone; figures without a mark are the hour. */
    public Optional<LocalTime> parseTime(String typed) {
        var text = TypedDate.plain(typed);
        return times.marked(text).or(() -> times.bare(text)).filter(found -> found.rest().isEmpty())
                .flatMap(FoundTime::time);
    }

    /** A moment in words: the day of the week, the date, the time. */
    public String inWords(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(moment) + ", "
                + clock(moment.toLocalTime());
    }

    /** A time on the clock of 24 hours, such as 09:00. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
