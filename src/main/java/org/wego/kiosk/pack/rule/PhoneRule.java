// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.ibm.icu.util.TimeZone;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that a telephone number can be dialled: either a complete international number, or one without a plus sign
 * that is dialled as written.
 *
 * <p>The country of a number without a plus sign is that of the kiosk's time zone or, when the zone has no country,
 * that of the first international number of the pack.
 */
public final class PhoneRule implements Rule {

    private static final String UNKNOWN = "ZZ";
    private static final int MAX_SHORT = 6;
    private static final String COMPARE = "compare it with the source, digit by digit";
    /** Nationwide numbers, which are dialled as written within their own country. */
    private static final Set<PhoneNumberType> NATIONWIDE = EnumSet.of(PhoneNumberType.UAN, PhoneNumberType.TOLL_FREE,
            PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();
    private final PhoneRanges ranges = new PhoneRanges(numbers);
    private String region;

    public PhoneRule(Optional<Manifest> manifest) {
        region = manifest.map(known -> region(known.timeZone().getId())).orElse(UNKNOWN);
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof PhoneNumber number && !number.main().isEmpty()
                && number.main().chars().noneMatch(c -> c == '*' || c == '#')) {
            if (number.isShort()) {
                checkShort(number, location);
            } else {
                checkInternational(number, location);
            }
        }
    }

    private void checkInternational(PhoneNumber number, JsonLocation location) {
        try {
            var parsed = numbers.parse(number.main(), UNKNOWN);
            if (ranges.isRange(number.main())) {
                location.error(ProblemCode.PHONE_FORMAT, "",
                        "'" + number.written() + "' looks like a range or like two numbers: a telephone would dial "
                                + numbers.format(parsed, PhoneNumberFormat.INTERNATIONAL),
                        "write each number separately and in full");
            } else if (!numbers.isPossibleNumber(parsed)) {
                location.error(ProblemCode.PHONE_FORMAT, "",
                        "'" + number.written() + "' is too long or too short for a telephone number", COMPARE);
            } else if (!numbers.format(parsed, PhoneNumberFormat.E164).equals(digits(number))) {
                location.error(ProblemCode.PHONE_FORMAT, "",
                        "'" + number.written() + "' cannot be dialled as written",
                        "leave out the (0) after the country code");
            } else if (!numbers.isValidNumber(parsed)) {
                location.warning(ProblemCode.PHONE_UNKNOWN, "",
                        "'" + number.written() + "' is not in a range that is known to be in use", COMPARE);
            }
            if (region.equals(UNKNOWN)) {
                region = Objects.requireNonNullElse(numbers.getRegionCodeForNumber(parsed), UNKNOWN);
            }
        } catch (NumberParseException e) {
            location.error(ProblemCode.PHONE_FORMAT, "",
                    "'" + number.written() + "' is not an international telephone number",
                    "start it with + and the country code");
        }
    }

    private void checkShort(PhoneNumber number, JsonLocation location) {
        try {
            var parsed = numbers.parse(number.main(), region);
            boolean whole = numbers.isValidNumber(parsed);
            if (digits(number).length() <= MAX_SHORT) {
                if (!shortNumbers.isPossibleShortNumberForRegion(parsed, region) && !whole) {
                    location.warning(ProblemCode.PHONE_UNKNOWN, "",
                            "'" + number.written() + "' is not known as a short number in " + region,
                            "compare it with the source");
                }
            } else if (!whole || !NATIONWIDE.contains(numbers.getNumberType(parsed))) {
                location.error(ProblemCode.PHONE_FORMAT, "",
                        "'" + number.written() + "' is too long for a short number",
                        whole ? "write it internationally: " + numbers.format(parsed, PhoneNumberFormat.INTERNATIONAL)
                                : "write a full number internationally: + and the country code first");
            }
        } catch (NumberParseException e) {
            if (digits(number).length() > MAX_SHORT) {
                location.error(ProblemCode.PHONE_FORMAT, "",
                        "'" + number.written() + "' is too long for a short number",
                        "write a full number internationally: + and the country code first");
            }
        }
    }

    private static String digits(PhoneNumber number) {
        return number.main().replaceAll("[^+0-9]", "");
    }

    private static String region(String zone) {
        var region = TimeZone.getRegion(zone);
        return region.matches("[A-Z]{2}") ? region : UNKNOWN;
    }
}
