// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import com.ibm.icu.text.Transliterator;
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

/**
 * Chinese words with a character that is read in several ways, and their pinyin.
 *
 * <p>The list is the program's own. Traditional characters are looked up as simplified ones. May be shared between
 * threads.
 */
public final class ChineseWords {

    private static final String LIST = "zh-words.txt";
    /** Characters whose usual reading is often the wrong one in names, so that a word without an entry is doubtful. */
    private static final String DOUBTFUL = "\u5730\u90fd\u884c\u957f\u91cd\u4e50\u8fd8\u8c03\u5e72\u671d\u66fe\u4f20\u5047\u964d\u5377\u96be\u66f2\u6563\u5174\u8f7d\u6298\u5dee\u8584\u6cca\u53a6\u51a0\u5f39\u5012\u94fa\u85cf\u6734";
    /** The ending of an adverb (de) that no verb follows is a place (di). */
    private static final Pattern PLACE = Pattern.compile(
            "\u5730(?=$|[\\p{P}\\s\u7684\u5185\u4e0a\u4e0b\u91cc\u5904\u4e3a\u662f\u5728\u548c\u4e0e\u6216\u53ca])");
    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("#.*|\\s*");

    private final Map<String, String> pinyin = new HashMap<>();
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final int longest;

    /** Reads the list, which takes some milliseconds. */
    public ChineseWords() {
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
            } else if (PLACE.matcher(known).region(at, known.length()).useTransparentBounds(true).lookingAt()) {
                words.append(spaced(words)).append("di4 ");
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
            if (length == 0 && DOUBTFUL.indexOf(known.charAt(at)) >= 0 && !PLACE.matcher(known).region(at, known
                    .length()).useTransparentBounds(true).lookingAt()) {
                found.add(text.substring(at, at + 1));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private String simple(String text) {
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
