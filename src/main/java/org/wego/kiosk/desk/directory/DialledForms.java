// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.wego.kiosk.model.PhoneNumber;

/** Writes a telephone number as one dials it abroad and at home. */
final class DialledForms {

    private final PhoneNumberUtil numbers;

    DialledForms(PhoneNumberUtil numbers) {
        this.numbers = numbers;
    }

    /**
     * The number as it is dialled from abroad, then within its own country.
     *
     * <p>A short number has no other form: it works in its own country only, as it stands.
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
            // The check of the pack has named it; it is dialled as it was published.
            return List.of();
        }
    }
}
