// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Objects;
import org.wego.kiosk.model.PhoneNumber;

/**
 * A telephone number can be dialled: an international one is whole, a short one is short.
 *
 * <p>The country of the short numbers is that of the first international number of the pack, the reception's.
 */
final class PhoneRule implements Rule {

    private static final String UNKNOWN = "ZZ";
    private static final int LONGEST_SHORT = 6;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();
    private String region = UNKNOWN;

    @Override
    public void found(Object value, Place place) {
        if (value instanceof PhoneNumber number) {
            if (number.isShort()) {
                checkShort(number, place);
            } else {
                checkInternational(number, place);
            }
        }
    }

    private void checkInternational(PhoneNumber number, Place place) {
        try {
            var parsed = numbers.parse(number.written(), UNKNOWN);
            if (!numbers.isPossibleNumber(parsed)) {
                place.error("", "'" + number.written() + "' is too long or too short for a telephone number",
                        "compare it with the source, digit by digit");
            } else if (!numbers.format(parsed, PhoneNumberFormat.E164).equals(number.dialled())) {
                place.error("", "'" + number.written() + "' cannot be dialled as it stands",
                        "leave out the (0) behind the country's number");
            } else if (!numbers.isValidNumber(parsed)) {
                place.warning("", "'" + number.written() + "' is not in a range that is known to be in use",
                        "compare it with the source, digit by digit");
            }
            if (region.equals(UNKNOWN)) {
                region = Objects.requireNonNullElse(numbers.getRegionCodeForNumber(parsed), UNKNOWN);
            }
        } catch (NumberParseException e) {
            place.error("", "'" + number.written() + "' is no international telephone number",
                    "start it with + and the country's number");
        }
    }

    private void checkShort(PhoneNumber number, Place place) {
        if (number.dialled().length() > LONGEST_SHORT) {
            place.error("", "'" + number.written() + "' is too long for a short number",
                    "write a full number internationally: + and the country's number first");
        } else if (!region.equals(UNKNOWN)) {
            var parsed = new Phonenumber.PhoneNumber()
                    .setCountryCode(numbers.getCountryCodeForRegion(region))
                    .setNationalNumber(Long.parseLong(number.dialled()));
            if (!shortNumbers.isPossibleShortNumberForRegion(parsed, region)) {
                place.warning("", "'" + number.written() + "' is not known as a short number in " + region,
                        "compare it with the source");
            }
        }
    }
}
