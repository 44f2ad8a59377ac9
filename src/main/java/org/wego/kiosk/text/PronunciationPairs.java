// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pairs what is written with how it is read aloud.
 *
 * <p>A string with placeholders is paired piece by piece, so that it is still known when it has been filled.
 */
final class PronunciationPairs {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");

    private PronunciationPairs() {}

    /**
     * The pairs of one language.
     *
     * @param written the interface strings by key
     * @param spoken their readings by key, and readings of words and signs by the word or sign itself
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
        var heard = Messages.PLACEHOLDER.split(spoken);
        for (int i = 0; i < Math.min(pieces.length, heard.length); i++) {
            String piece = pieces[i].strip();
            boolean saysSomething = piece.codePoints().anyMatch(Character::isLetter);
            if (saysSomething && !piece.equals(heard[i].strip())) {
                readings.put(piece, heard[i].strip());
            }
        }
    }
}
