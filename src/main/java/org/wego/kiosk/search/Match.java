// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import org.wego.kiosk.search.SearchField.FieldRole;

/**
 * A match of one word of the query in a text of an item.
 *
 * @param item the index of the item
 * @param field the index of the field in the item
 * @param role the role of the field
 * @param quality how well it matches
 * @param typed the word
 */
record Match(int item, int field, FieldRole role, MatchQuality quality, String typed) {

    /** Higher is better. */
    int score() {
        return quality.score() + role.bonus();
    }

    /** The tier of the quality; a word of a long text counts less than one of a name. */
    int tier() {
        return Math.min(quality.tier(), role.highestTier());
    }

    static Match better(Match one, Match other) {
        return one.score() >= other.score() ? one : other;
    }
}
