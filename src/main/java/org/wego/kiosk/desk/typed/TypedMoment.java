// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.desk.typed.TypedTime.FoundTime;
import org.wego.kiosk.text.Messages;

/**
 * Understands a date with a time as staff type them, for example "2026-11-30 9:00", "30 Nov 9am" or "tomorrow 9".
 *
 * <p>The words are those of the staff's language; a text that these do not explain is read as an English one.
 */
public final class TypedMoment {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern END_OF_DAY = Pattern.compile("(?<![\\d:])24:00$");
    private static final Pattern ISO = Pattern.compile("(?<=\\d)t(?=\\d)");

    private final LocalDate today;
    private final List<Reader> readers;
    private final Locale locale;

    /** Understands the words of one language. */
    private record Reader(TypedDate dates, TypedTime times) {}

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
        var own = TypedWords.own(words);
        this.readers = Stream.of(own, TypedWords.english(words))
                .map(each -> new Reader(new TypedDate(today, each, own), new TypedTime(each))).toList();
        this.locale = words.lang().locale();
    }

    /** What a text says; empty if any part of it is not understood. */
    public Optional<DateAndTime> parse(String typed) {
        return readers.stream().flatMap(reader -> parse(typed, reader.dates(), reader.times()).stream()).findFirst();
    }

    private Optional<DateAndTime> parse(String typed, TypedDate dates, TypedTime times) {
        var text = ISO.matcher(TypedDate.plain(typed)).replaceAll(" ");
        if (END_OF_DAY.matcher(text).find()) {
            return dates.parse(END_OF_DAY.matcher(text).replaceAll("").strip())
                    .map(day -> new DateAndTime(Optional.of(day.plusDays(1)), Optional.of(LocalTime.MIDNIGHT)));
        }
        var marked = times.marked(text);
        if (marked.isPresent()) {
            return with(marked.get(), dates);
        }
        var bare = times.bare(text).filter(found -> !found.rest().isEmpty()).flatMap(found -> with(found, dates));
        // "2 Dec 10" is ten o'clock on the next second of December, not a day in 2010.
        return dates.parse(text).filter(day -> bare.isEmpty() || !day.isBefore(today))
                .map(day -> new DateAndTime(Optional.of(day), Optional.empty())).or(() -> bare);
    }

    private static Optional<DateAndTime> with(FoundTime found, TypedDate dates) {
        if (found.time().isEmpty()) {
            return Optional.empty();
        }
        return found.rest().isEmpty() ? Optional.of(new DateAndTime(Optional.empty(), found.time()))
                : dates.parse(found.rest()).map(day -> new DateAndTime(Optional.of(day), found.time()));
    }

    /** A time alone; figures without a mark are the hour. */
    public Optional<LocalTime> parseTime(String typed) {
        var text = TypedDate.plain(typed);
        return readers.stream().map(Reader::times).flatMap(times -> times.marked(text).or(() -> times.bare(text))
                .filter(found -> found.rest().isEmpty()).flatMap(FoundTime::time).stream()).findFirst();
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
