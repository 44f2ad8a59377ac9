// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.PhoneNumber;

/** Formats numbers, dates, times and telephone numbers for one language. */
public final class Formats {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Lang lang;
    private final Messages messages;

    public Formats(Messages messages) {
        this.lang = messages.lang();
        this.messages = messages;
    }

    /** A count, with the grouping of the language. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(value);
    }

    /** A number with up to two decimals. */
    public String decimal(double value) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A time of day on the 24-hour clock, which readers of every language understand. */
    public String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** A date in the long format of the language. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale()).format(date);
    }

    /** A date of validity, to the known precision: day, month or year. */
    public String asOf(AsOf asOf) {
        var day = asOf.firstDay();
        var when = switch (asOf.date().length()) {
            case 4 -> String.valueOf(day.getYear());
            case 7 -> DateTimeFormatter.ofPattern(messages.get("format.month"), lang.locale()).format(day);
            default -> date(day);
        };
        return asOf.isBefore() ? messages.get("format.before", when) : when;
    }

    /** A date of observation or publication as part of a sentence: on a day, in a month or year, or before a date. */
    public String when(AsOf asOf) {
        if (asOf.isBefore()) {
            return asOf(asOf);
        }
        return messages.get(switch (asOf.date().length()) {
            case 4 -> "format.in-year";
            case 7 -> "format.in-month";
            default -> "format.on-day";
        }, asOf(asOf));
    }

    /** The date without the word "before", for a sentence that contains it. */
    public String bareDate(AsOf asOf) {
        return asOf(new AsOf(asOf.date()));
    }

    /** A telephone number with no line break within it, except before its extension. */
    public String phone(PhoneNumber number) {
        var main = number.main();
        return main.replace(' ', '\u00a0').replace('-', '\u2011') + number.written().substring(main.length());
    }
}
