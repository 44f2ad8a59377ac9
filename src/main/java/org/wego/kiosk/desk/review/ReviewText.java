// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import org.wego.kiosk.model.Value;

/**
 * A text to check.
 *
 * @param place where it is
 * @param where the kind and name of the record and the field, for the staff
 * @param record the kind and name of the record
 * @param text the text in all languages, as last read or saved
 */
record ReviewText(ReviewPlace place, String where, String record, Value text) {

    ReviewText withText(Value other) {
        return new ReviewText(place, where, record, other);
    }

    /** The wording in a language; empty if there is none. */
    String wording(String lang) {
        return text.textAt("/" + lang).orElse("");
    }
}
