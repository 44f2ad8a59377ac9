// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.ReadingRule;

/**
 * A text to which the rules of a language are applied.
 *
 * <p>What a final rule has read is replaced by a placeholder, one character of the private use area, so that no later
 * rule matches its words or digits.
 */
public final class ReadingDraft {

    private static final char FIRST = '\ue000';
    private static final char LAST = '\uf8ff';
    /** The range of the placeholders, for a character class. */
    public static final String PLACEHOLDERS = "\ue000-\uf8ff";

    private static final Pattern PRIVATE = Pattern.compile('[' + PLACEHOLDERS + ']');

    private final List<String> finalWords = new ArrayList<>();
    private final boolean isSpaced;
    private String text;

    /**
     * A text to which no rule has been applied yet.
     *
     * @param isSpaced whether the language writes spaces between words
     */
    ReadingDraft(String text, boolean isSpaced) {
        this.text = PRIVATE.matcher(text).replaceAll("");
        this.isSpaced = isSpaced;
    }

    void apply(ReadingRule rule) {
        text = rule.pattern().matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                rule.reading().apply(found).map(words -> rule.isFinal() ? placeholderFor(words) : words)
                        .orElse(found.group())));
    }

    private String placeholderFor(String words) {
        if (FIRST + finalWords.size() > LAST) {
            return words;
        }
        finalWords.add(words);
        return String.valueOf((char) (FIRST + finalWords.size() - 1));
    }

    /** The text, with the words instead of the placeholders. */
    String words() {
        var words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST || c > LAST) {
                words.append(c);
                continue;
            }
            if (isSpaced && !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
            words.append(finalWords.get(c - FIRST));
            if (isSpaced && i + 1 < text.length() && isStartOfWord(text.charAt(i + 1))) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    /** Whether a word begins with this character. Korean and Japanese particles follow a word without a space. */
    private static boolean isStartOfWord(char c) {
        var script = Character.UnicodeScript.of(c);
        return Character.isLetterOrDigit(c) && script != Character.UnicodeScript.HANGUL
                && script != Character.UnicodeScript.HIRAGANA;
    }
}
