// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /**
     * The string of a key, with {@code {0}}, {@code {1}}… replaced by the arguments in order.
     *
     * @throws IllegalArgumentException when no language has this key
     */
    public String get(String key, Object... arguments) {
        return filled(key, strings.getOrDefault(key, english.get(key)), arguments);
    }

    /**
     * The English string of a key, with the arguments as in {@link #get}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String english(String key, Object... arguments) {
        return filled(key, english.get(key), arguments);
    }

    private static String filled(String key, @Nullable String text, Object... arguments) {
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
