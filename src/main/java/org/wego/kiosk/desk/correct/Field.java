// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;

/**
 * A field of a form.
 *
 * @param pointer where its value is in the record
 * @param label the key of its name among the strings of the window
 * @param kind how it is edited
 * @param required whether it may not be left empty
 */
public record Field(String pointer, String label, Kind kind, boolean required) {

    /** Whether something in the record is part of this field. */
    boolean has(String place) {
        return (place + "/").startsWith(pointer + "/");
    }

    /** How a value is edited. */
    sealed interface Kind {

        /** A text in every language of the pack, each with its draft mark. */
        record Wording() implements Kind {}

        /** One line that is the same in every language. */
        record Line() implements Kind {}

        /** A number. */
        record Decimal() implements Kind {}

        /** Yes or no. */
        record YesNo() implements Kind {}

        /** A day and a time. */
        record Moment() implements Kind {}

        /** One of a few words of the pack format. */
        record Choice(List<String> words) implements Kind {}

        /** Several lines, one value each. */
        record Lines() implements Kind {}

        /** Several texts in every language. */
        record Wordings() implements Kind {}

        /** A value, or the reason why it is not there. */
        record Stated(Kind value) implements Kind {}
    }
}
