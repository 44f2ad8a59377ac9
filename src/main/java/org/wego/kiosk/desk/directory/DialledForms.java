// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.wego.kiosk.model.PhoneNumber;

/** The forms of a telephone number for dialling from abroad and within its country. */
final class DialledForms {

    private final PhoneNumberUtil numbers;

    DialledForms(PhoneNumberUtil numbers) {
        this.numbers = numbers;
    }

    /**
     * The number as dialled from abroad, then within its own country.
     *
     * <p>Empty for a short number, which works only within its own country and only as written.
     */
    List<String> of(PhoneNumber number) {
        if (number.isShort()) {
            return List.of();
        }
        try {
            var parsed = numbers.parse(number.main(), null);
            return List.of(numbers.format(parsed, PhoneNumberFormat.INTERNATIONAL),
                    numbers.format(parsed, PhoneNumberFormat.NATIONAL));
        } catch (NumberParseException e) {
            // The content check has reported it. It is shown only as published.
            return List.of();
        }
    }
}
