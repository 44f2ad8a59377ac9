// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.chinese;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.WordList;

/**
 * Chinese words that contain a character with several readings, and their pinyin.
 *
 * <p>The list is part of the program. Traditional characters are looked up as simplified ones. May be shared between
 * threads.
 */
public final class ChineseWords {

    private static final String LIST = "zh-words.txt";
    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("#.*|\\s*");

    private final Map<String, String> pinyin = new HashMap<>();
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    /** The characters that a simplification changes; few texts have any. */
    private final UnicodeSet traditional = simplified.getSourceSet().freeze();
    private final int longest;
    /** Characters whose usual reading is often wrong in names. Outside the listed words, their reading is doubtful. */
    private final String doubtful;
    /** The character of the adverb ending (de); without a verb after it, it means a place (di). */
    private final Pattern place;
    private final String placeInPinyin;

    /** Reads the list. Takes some milliseconds. */
    public ChineseWords() {
        this(new WordList("zh"));
    }

    public ChineseWords(WordList words) {
        doubtful = words.get("characters.doubtful");
        place = Pattern.compile(words.get("place") + "(?=$|[\\p{P}\\s]|" + words.anyOf("place.before") + ')');
        placeInPinyin = words.get("place.pinyin");
        var list = ChineseWords.class.getResourceAsStream(LIST);
        if (list == null) {
            throw new IllegalStateException(LIST + " is missing");
        }
        try (var in = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !COMMENT_OR_BLANK.matcher(line).matches()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longest = pinyin.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String line) {
        var parts = line.strip().split("\\s+");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            pinyin.put(parts[i], parts[i + 1]);
        }
    }

    /** The text with the words of the list in pinyin, for an engine that reads characters one by one. */
    public String inPinyin(String text) {
        String known = simple(text);
        var words = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int length = lengthAt(known, at);
            if (length > 0) {
                words.append(spaced(words)).append(pinyin.get(known.substring(at, at + length))).append(' ');
                at += length;
            } else if (isPlace(known, at)) {
                words.append(spaced(words)).append(placeInPinyin).append(' ');
                at++;
            } else {
                words.append(text.charAt(at));
                at++;
            }
        }
        return words.toString().replaceAll(" +(?=[\\p{P}\\s]|$)", "");
    }

    /** Characters with several readings that belong to no word of the list, each once, in the order of the text. */
    public Set<String> doubtful(String text) {
        String known = simple(text);
        var found = new LinkedHashSet<String>();
        for (int at = 0; at < known.length();) {
            int length = lengthAt(known, at);
            if (length == 0 && doubtful.indexOf(known.charAt(at)) >= 0 && !isPlace(known, at)) {
                found.add(text.substring(at, at + 1));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private boolean isPlace(String text, int at) {
        return place.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
    }

    private String simple(String text) {
        if (traditional.containsNone(text)) {
            return text;
        }
        String known = simplified.transliterate(text);
        return known.length() == text.length() ? known : text;
    }

    private int lengthAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (pinyin.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String spaced(StringBuilder words) {
        return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)) ? "" : " ";
    }
}
