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
public record Field(String pointer, String label, FieldKind kind, boolean required) {

    /** Whether something in the record is part of this field. */
    boolean has(String place) {
        return (place + "/").startsWith(pointer + "/");
    }

    /** How a value is edited. */
    sealed interface FieldKind {

        /** A text in every language of the pack, each with its draft mark. */
        record LocalizedField() implements FieldKind {}

        /** One line that is the same in every language. */
        record LineField() implements FieldKind {}

        /** A number. */
        record DecimalField() implements FieldKind {}

        /** Yes or no. */
        record YesNoField() implements FieldKind {}

        /** A day and a time. */
        record MomentField() implements FieldKind {}

        /** One of a few words of the pack format. */
        record ChoiceField(List<String> words) implements FieldKind {}

        /** Several lines, one value each. */
        record LinesField() implements FieldKind {}

        /** Several texts in every language. */
        record LocalizedListField() implements FieldKind {}

        /** A value, or the reason why it is not there. */
        record ReportedField(FieldKind value) implements FieldKind {}
    }
}
