// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a range of telephone numbers, such as {@code +82 2 720 2934-7}, from one number.
 *
 * <p>A telephone leaves the hyphen out and dials a stranger. A range is whole without its last group, and that group is
 * shorter than the one with which the country writes the longer number.
 */
final class PhoneRanges {

    private static final Pattern TAIL = Pattern.compile("(?<whole>.+[0-9])(?:-(?<hyphen>[0-9]{1,4})| (?<space>[0-9]))");
    private static final Pattern LAST_GROUP = Pattern.compile("[0-9]+$");
    private static final int SHORT_TAIL = 2;
    /** Germany, Austria and Luxembourg: behind the hyphen is an extension, which belongs to the number. */
    private static final Set<Integer> WITH_EXTENSIONS = Set.of(49, 43, 352);

    private final PhoneNumberUtil numbers;

    PhoneRanges(PhoneNumberUtil numbers) {
        this.numbers = numbers;
    }

    /** Whether an international number is a range, or two numbers of which the second is written in short. */
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
