// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.ibm.icu.util.TimeZone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.model.PhoneNumber;

/** Writes a telephone number internationally, from any of the usual ways in which staff type it. */
public final class TypedPhone {

    private static final String UNKNOWN = "ZZ";
    private static final String PLUS = "+";
    private static final String ABROAD = "00";
    private static final int MAX_SHORT = 6;
    /** Numbers that are dialled as written within their own country. */
    private static final Set<PhoneNumberType> NATIONWIDE = EnumSet.of(PhoneNumberType.UAN, PhoneNumberType.TOLL_FREE,
            PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;
    private final String ownRegion;
    private final List<String> neighbours;

    /**
     * A reader of numbers.
     *
     * @param timeZone the time zone of the telephone: its country is that of a number without a country code
     */
    public TypedPhone(String timeZone) {
        this(timeZone, timeZone, List.of());
    }

    /**
     * A reader of numbers, also of those without an area code.
     *
     * @param timeZone the time zone of the telephone
     * @param ownTimeZone the time zone of those who type: a number may be one of their own country
     * @param neighbours the numbers of the same place, as the content writes them: what comes before their last digits is
     *                   that of a number with as few digits, if they all agree
     */
    public TypedPhone(String timeZone, String ownTimeZone, List<String> neighbours) {
        this.region = region(timeZone);
        this.ownRegion = region(ownTimeZone);
        this.neighbours = neighbours.stream().filter(number -> number.startsWith(PLUS)).toList();
    }

    private static String region(String timeZone) {
        try {
            var found = TimeZone.getRegion(timeZone);
            return found.matches("[A-Z]{2}") ? found : UNKNOWN;
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /**
     * The number as the content writes it; unchanged apart from spaces if it is not understood.
     *
     * <p>A number with a country code keeps its groups of digits. A short or nationwide number stays as it is, and so does
     * one that could be of either country.
     */
    public String normal(String typed) {
        var stripped = typed.strip();
        try {
            var number = new PhoneNumber(stripped.replaceAll("(?i)^tel[.:]\\s*", "").replace('/', ' '));
            var main = number.main();
            return international(main).or(() -> local(main))
                    .map(written -> written + number.written().substring(main.length()))
                    .orElse(main.isEmpty() || !main.startsWith(PLUS) ? stripped : number.written());
        } catch (IllegalArgumentException e) {
            return stripped;
        }
    }

    /** What a number without a country code could be: one number in each of the two countries; otherwise empty. */
    public List<String> choices(String typed) {
        var digits = digits(typed);
        if (digits.startsWith(PLUS) || digits.startsWith(ABROAD) || isShort(digits)) {
            return List.of();
        }
        var choices = Stream.of(region, ownRegion).distinct().flatMap(from -> dialled(typed.strip(), from).stream())
                .distinct().toList();
        return choices.size() > 1 ? choices : List.of();
    }

    /** A number of the region as an example; empty if the region is not known. */
    public Optional<String> example() {
        return Optional.ofNullable(numbers.getExampleNumber(region)).map(this::written);
    }

    private Optional<String> international(String main) {
        var digits = digits(main);
        if (digits.startsWith(PLUS)) {
            return valid(main, UNKNOWN).filter(number -> !main.contains(" ") || !isDialledAs(number, digits))
                    .map(this::written);
        }
        if (digits.startsWith(ABROAD)) {
            return valid(PLUS + digits.substring(ABROAD.length()), UNKNOWN).or(() -> valid(main, region))
                    .map(this::written);
        }
        if (isShort(digits) || !choices(main).isEmpty()) {
            return Optional.empty();
        }
        return dialled(main, region).or(() -> local(main)).or(() -> dialled(main, ownRegion));
    }

    private static String digits(String text) {
        return text.replaceAll("[^+0-9*#]", "");
    }

    private static boolean isShort(String digits) {
        return digits.length() <= MAX_SHORT || digits.contains("*") || digits.contains("#");
    }

    /** A number as dialled within a country. */
    private Optional<String> dialled(String main, String from) {
        return valid(main, from).filter(number -> !NATIONWIDE.contains(numbers.getNumberType(number)))
                .map(this::written);
    }

    /** A number without an area code, with that of its neighbours. */
    private Optional<String> local(String main) {
        var digits = digits(main);
        if (!digits.matches("[1-9][0-9]{4,8}") || valid(main, region).isPresent()) {
            return Optional.empty();
        }
        var before = neighbours.stream().flatMap(number -> head(number, digits.length()).stream()).distinct().toList();
        return before.size() == 1
                ? Optional.of(before.getFirst() + main).filter(number -> valid(number, UNKNOWN).isPresent())
                : Optional.empty();
    }

    /** What is written before the last digits of a number; empty if they are no groups of their own. */
    private static Optional<String> head(String number, int digits) {
        int left = digits;
        for (int at = number.length() - 1; at > 0; at--) {
            left -= Character.isDigit(number.charAt(at)) ? 1 : 0;
            if (left == 0) {
                return Optional.of(number.substring(0, at))
                        .filter(head -> !Character.isDigit(head.charAt(head.length() - 1)) && !head.equals(PLUS));
            }
        }
        return Optional.empty();
    }

    private boolean isDialledAs(Phonenumber.PhoneNumber number, String digits) {
        return numbers.format(number, PhoneNumberFormat.E164).equals(digits);
    }

    private String written(Phonenumber.PhoneNumber number) {
        return numbers.format(number, PhoneNumberFormat.INTERNATIONAL).replace('-', ' ');
    }

    private Optional<Phonenumber.PhoneNumber> valid(String number, String from) {
        try {
            return Optional.of(numbers.parse(number, from)).filter(numbers::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
