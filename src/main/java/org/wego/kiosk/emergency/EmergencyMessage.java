// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message that covers every screen until it ends.
 *
 * @param format the version of the JSON form: 1
 * @param id no other message has it
 * @param origin where it comes from
 * @param exercise whether it is only an exercise
 * @param sent since when it is shown
 * @param until when it ends by itself
 * @param target which lobbies show it
 * @param texts the message in each of its languages; at least one
 */
public record EmergencyMessage(int format, String id, EmergencyOrigin origin, boolean exercise, Instant sent,
        Instant until, EmergencyTarget target, List<EmergencyText> texts) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;
    /** No message lasts longer. */
    public static final Duration LONGEST = Duration.ofHours(24);
    /** The longest headline, in letters. */
    public static final int MAX_HEADLINE = 160;
    /** The longest text of one language, in letters. */
    public static final int MAX_TEXT = 20_000;
    private static final int MAX_LANGUAGES = 40;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");

    public EmergencyMessage {
        texts = List.copyOf(texts);
    }

    /** Whether a word can be the id of a message: letters, digits and hyphens, at most 60. */
    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /** How long it is shown. */
    public Duration length() {
        return Duration.between(sent, until);
    }

    /** Why the message cannot be shown, in words for staff; empty when it can. */
    public Optional<String> fault() {
        if (format != FORMAT) {
            return Optional.of("its form is " + format + ", and this program knows only " + FORMAT);
        }
        if (!isId(id)) {
            return Optional.of("its id is not made of letters, digits and hyphens");
        }
        if (!until.isAfter(sent)) {
            return Optional.of("it ends before it begins");
        }
        if (length().compareTo(LONGEST) > 0) {
            return Optional.of("it lasts longer than " + LONGEST.toHours() + " hours");
        }
        return faultOfTexts();
    }

    private Optional<String> faultOfTexts() {
        if (texts.isEmpty() || texts.size() > MAX_LANGUAGES) {
            return Optional.of("it has " + texts.size() + " languages");
        }
        var seen = new HashSet<>();
        for (var text : texts) {
            if (!seen.add(text.lang())) {
                return Optional.of("it has two texts in the language " + text.lang());
            }
            if (text.headline().isBlank()) {
                return Optional.of("its headline in the language " + text.lang() + " is missing");
            }
            if (text.headline().length() > MAX_HEADLINE || text.text().length() > MAX_TEXT) {
                return Optional.of("its text in the language " + text.lang() + " is too long");
            }
        }
        return Optional.empty();
    }
}
