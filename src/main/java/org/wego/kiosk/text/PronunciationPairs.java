// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pairs of a written text and its spoken form.
 *
 * <p>A string with placeholders is paired piece by piece, so that it is still recognised once it is filled.
 */
final class PronunciationPairs {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");

    private PronunciationPairs() {}

    /**
     * The pairs of one language.
     *
     * @param written the interface strings by key
     * @param spoken their spoken forms by key, and those of words and signs by the word or sign itself
     */
    static Map<String, String> of(Map<String, String> written, Map<String, String> spoken) {
        var readings = new HashMap<String, String>();
        spoken.forEach((key, reading) -> {
            if (!KEY.matcher(key).matches()) {
                readings.put(key, reading);
            } else if (written.containsKey(key)) {
                pair(written.get(key), reading, readings);
            }
        });
        return Map.copyOf(readings);
    }

    private static void pair(String written, String spoken, Map<String, String> readings) {
        var pieces = Messages.PLACEHOLDER.split(written);
        var spokenPieces = Messages.PLACEHOLDER.split(spoken);
        for (int i = 0; i < Math.min(pieces.length, spokenPieces.length); i++) {
            String piece = pieces[i].strip();
            boolean hasLetters = piece.codePoints().anyMatch(Character::isLetter);
            if (hasLetters && !piece.equals(spokenPieces[i].strip())) {
                readings.put(piece, spokenPieces[i].strip());
            }
        }
    }
}
