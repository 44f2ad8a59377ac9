// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * A text of a record that can be searched.
 *
 * @param name what the text is; chosen by the caller and returned with each match
 * @param text the text
 * @param role what the text means for the ranking
 */
public record SearchField(String name, String text, FieldRole role) {

    /** The roles of texts. */
    public enum FieldRole {
        /** The name of a person, which may be written by ear; people come before other records. */
        PERSON(12, 2, 4),
        /** Another name of the record. */
        NAME(12, 0, 4),
        /** A telephone number, found by any part of it. */
        NUMBER(12, 0, 4),
        /** Any other text. */
        TEXT(0, 0, 3),
        /** The name of a person who belongs to the record. */
        RELATED_PERSON(-5, 1, 4),
        /** A text of a related record. */
        RELATED(-5, 0, 3),
        /** A word for a field of the record, such as "phone"; not shown. */
        LABEL(-50, 0, 0),
        /** A name of the kind of record, such as "stops"; as the whole query it finds the records of the kind first. */
        KIND(0, 0, 5);

        private final int bonus;
        private final int preference;
        private final int highestTier;

        FieldRole(int bonus, int preference, int highestTier) {
            this.bonus = bonus;
            this.preference = preference;
            this.highestTier = highestTier;
        }

        int bonus() {
            return bonus;
        }

        /** The highest tier of {@link MatchQuality} that a match can have. */
        int highestTier() {
            return highestTier;
        }

        /** Whether people may write the text by ear. */
        boolean isName() {
            return this == PERSON || this == NAME || this == RELATED_PERSON;
        }

        /** Whether the text is a word for what it is about, which is not shown. */
        public boolean isWordFor() {
            return this == LABEL || this == KIND;
        }

        boolean isRelated() {
            return this == RELATED || this == RELATED_PERSON;
        }

        /** Among groups with equally good matches, the higher preference comes first. */
        int preference() {
            return preference;
        }
    }
}
