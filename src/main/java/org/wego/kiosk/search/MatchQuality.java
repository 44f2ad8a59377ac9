// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/** How well a text matches, with its score; best first. */
enum MatchQuality {
    KIND(200, 5),
    WHOLE(100, 4),
    FIRST_WORD(97, 4),
    WHOLE_WORD(95, 4),
    START(85, 3),
    WORD_START(80, 3),
    UNFINISHED_START(75, 3),
    UNFINISHED(70, 3),
    INSIDE(60, 2),
    SOUND_WHOLE(55, 2),
    SOUND_WORD(50, 2),
    SOUND_START(45, 2),
    SOUND_INSIDE(35, 2),
    SIMILAR_NAME(25, 1),
    MISTAKE(15, 1),
    LABEL(50, 0);

    private final int score;
    private final int tier;

    MatchQuality(int score, int tier) {
        this.score = score;
        this.tier = tier;
    }

    int score() {
        return score;
    }

    /** The tiers: 5 the kind of the record, 4 a whole word, 3 the start of a word, 2 inside a word or by sound, 1 an error, 0 a label. */
    int tier() {
        return tier;
    }

    /** Whether the letters of the query are not in the text. */
    boolean isGuessed() {
        return tier <= 2 && this != INSIDE && this != LABEL;
    }
}
