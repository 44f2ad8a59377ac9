// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import org.wego.kiosk.model.LocalizedText;

/**
 * A field of a form.
 *
 * @param pointer the JSON pointer of its value in the record
 * @param label the message key of its name
 * @param kind how it is edited
 * @param required whether it must not be empty
 * @param help the message key of the sentence that says what it is for
 */
public record Field(String pointer, String label, FieldKind kind, boolean required, String help) {

    /** Whether a JSON pointer leads to this field or into it. */
    public boolean contains(String pointerInRecord) {
        return (pointerInRecord + "/").startsWith(pointer + "/");
    }

    /** How a value is edited. */
    public sealed interface FieldKind {

        /** A text in every language of the pack, each with its draft mark. */
        record LocalizedField() implements FieldKind {}

        /**
         * A text in every language that often equals one of another record, such as the role of a person.
         *
         * @param known the texts of the other records
         */
        record KnownTextField(List<LocalizedText> known) implements FieldKind {}

        /** A telephone number. */
        record PhoneField() implements FieldKind {}

        /** Several telephone numbers, one on each line. */
        record PhonesField() implements FieldKind {}

        /** An e-mail address. */
        record EmailField() implements FieldKind {}

        /** The address of a web site. */
        record SiteField() implements FieldKind {}

        /** A time zone. */
        record ZoneField() implements FieldKind {}

        /** A position on the earth. */
        record PositionField() implements FieldKind {}

        /** Yes or no. */
        record YesNoField() implements FieldKind {}

        /** A date and a time. */
        record MomentField() implements FieldKind {}

        /** The usual periods of a notice; sets its begin and its end. */
        record QuickPeriodField() implements FieldKind {}

        /** The weekdays and hours at which a notice repeats. */
        record RecurrenceField() implements FieldKind {}

        /** The places in the lobby where a notice is shown. */
        record PlacesField() implements FieldKind {}

        /**
         * One of a fixed set of words of the pack format.
         *
         * @param keys the message keys of the words begin with this
         */
        record ChoiceField(String keys, List<String> words) implements FieldKind {}

        /** One record of the content. */
        record PickField(List<Pick> picks) implements FieldKind {}

        /** Several records of the content. */
        record PicksField(List<Pick> picks) implements FieldKind {}

        /**
         * The source of facts, with its date and its confirmation.
         *
         * @param picks the sources of the content
         */
        record SourceField(List<Pick> picks) implements FieldKind {}

        /** Several values, one on each line. */
        record LinesField() implements FieldKind {}

        /** Several texts in every language. */
        record LocalizedListField() implements FieldKind {}

        /** Several events of a history, each with its date in words. */
        record MilestonesField() implements FieldKind {}

        /** Opening hours by weekday, and what applies on holidays. */
        record HoursField() implements FieldKind {}

        /** The languages of a hotline, with their hours. */
        record ServicesField() implements FieldKind {}

        /** Until when a lift is out of service, and another way. */
        record OutageField() implements FieldKind {}

        /** A word on one line, such as a code. */
        record WordField() implements FieldKind {}

        /** A day. */
        record DateField() implements FieldKind {}

        /** A whole number. */
        record NumberField() implements FieldKind {}

        /** A value, or the reason for its absence. */
        record ReportedField(FieldKind value) implements FieldKind {}
    }
}
