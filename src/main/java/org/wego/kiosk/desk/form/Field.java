// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param pointer the JSON pointer of its value in the record
 * @param label the message key of its name
 * @param kind how it is edited
 * @param required whether it must not be empty
 */
public record Field(String pointer, String label, FieldKind kind, boolean required) {

    /** Whether a JSON pointer leads to this field or into it. */
    public boolean contains(String pointerInRecord) {
        return (pointerInRecord + "/").startsWith(pointer + "/");
    }

    /** How a value is edited. */
    public sealed interface FieldKind {

        /** A text in every language of the pack, each with its draft mark. */
        record LocalizedField() implements FieldKind {}

        /** One line of text, the same in every language. */
        record LineField() implements FieldKind {}

        /** A number. */
        record DecimalField() implements FieldKind {}

        /** Yes or no. */
        record YesNoField() implements FieldKind {}

        /** A date and a time. */
        record MomentField() implements FieldKind {}

        /** One of a fixed set of words of the pack format. */
        record ChoiceField(List<String> words) implements FieldKind {}

        /** Several values, one on each line. */
        record LinesField() implements FieldKind {}

        /** Several texts in every language. */
        record LocalizedListField() implements FieldKind {}

        /** Several events of a history, each with its date in words. */
        record MilestonesField() implements FieldKind {}

        /** A value, or the reason for its absence. */
        record ReportedField(FieldKind value) implements FieldKind {}
    }
}
