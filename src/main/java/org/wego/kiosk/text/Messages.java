// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;

/**
 * The interface strings of one language.
 *
 * <p>A string that the language lacks is returned in English.
 */
public final class Messages {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Lang lang;
    private final Map<String, String> strings;
    private final Map<String, String> english;

    Messages(Lang lang, Map<String, String> strings, Map<String, String> english) {
        this.lang = lang;
        this.strings = strings;
        this.english = english;
    }

    /** The language of these strings. */
    public Lang lang() {
        return lang;
    }

    /** The English forms of a text in this language, the most likely first; the text itself if it has none. */
    public List<String> inEnglish(String text) {
        return new EnglishNames(strings, english).of(text);
    }

    /**
     * The string of a key, with {@code {0}}, {@code {1}}… replaced by the arguments in order.
     *
     * @throws IllegalArgumentException when no language has this key
     */
    public String get(String key, Object... arguments) {
        var text = strings.getOrDefault(key, english.get(key));
        if (text == null) {
            throw new IllegalArgumentException("no interface string has the key " + key);
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < arguments.length
                    ? String.valueOf(arguments[number])
                    : found.group());
        });
    }
}
