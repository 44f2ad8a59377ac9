// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Distinguishes a range of telephone numbers, such as {@code +82 2 720 2934-7}, from a single number.
 *
 * <p>A telephone would ignore the hyphen and dial a wrong number. A range is a complete number without its last group,
 * and that group is shorter than the last group of the longer number in the format of its country.
 */
final class PhoneRanges {

    private static final Pattern TAIL = Pattern.compile("(?<whole>.+[0-9])(?:-(?<hyphen>[0-9]{1,4})| (?<space>[0-9]))");
    private static final Pattern LAST_GROUP = Pattern.compile("[0-9]+$");
    private static final int SHORT_TAIL = 2;
    /** Germany, Austria and Luxembourg write an extension after the hyphen, which is part of the number. */
    private static final Set<Integer> WITH_EXTENSIONS = Set.of(49, 43, 352);

    private final PhoneNumberUtil numbers;

    PhoneRanges(PhoneNumberUtil numbers) {
        this.numbers = numbers;
    }

    /** Whether an international number is a range, or two numbers of which the second is abbreviated. */
    boolean isRange(String written) throws NumberParseException {
        var parts = TAIL.matcher(written);
        if (!parts.matches()) {
            return false;
        }
        var tail = parts.group("hyphen") == null ? parts.group("space") : parts.group("hyphen");
        var all = numbers.parse(written, "ZZ");
        if (WITH_EXTENSIONS.contains(all.getCountryCode())
                || !numbers.isValidNumber(numbers.parse(parts.group("whole"), "ZZ"))) {
            return false;
        }
        if (!numbers.isValidNumber(all)) {
            return true;
        }
        var group = LAST_GROUP.matcher(numbers.format(all, PhoneNumberFormat.INTERNATIONAL));
        return tail.length() <= SHORT_TAIL && group.find() && group.group().length() != tail.length();
    }
}
