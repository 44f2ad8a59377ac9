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
        /** A word for the field or the kind of record, such as "phone"; not shown. */
        LABEL(-50, 0, 0);

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

        boolean isRelated() {
            return this == RELATED || this == RELATED_PERSON;
        }

        /** Among groups with equally good matches, the higher preference comes first. */
        int preference() {
            return preference;
        }
    }
}
