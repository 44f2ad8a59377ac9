// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language that its rules look for and say, in a separate file that a speaker can review.
 *
 * <p>The file is {@code LANGUAGE.words} beside this class: UTF-8, {@code key=value} as in a properties file. Immutable.
 */
public final class WordList {

    private static final String BAR = "\\|";

    private final String language;
    private final Properties words = new Properties();

    /** Reads the words of a language, for example {@code ru}. */
    public WordList(String language) {
        this.language = language;
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(language + ".words")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The value of a key.
     *
     * @throws IllegalArgumentException when the file lacks it
     */
    public String get(String key) {
        var value = words.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(language + ".words lacks the key " + key);
        }
        return value;
    }

    /** The value of a key as a list; its items are separated by bars. */
    public List<String> list(String key) {
        return List.of(get(key).split(BAR, -1));
    }

    /**
     * The lists whose keys begin with a prefix such as {@code counter.}, by the rest of their keys, sorted.
     *
     * @throws IllegalArgumentException when the file has none
     */
    public SortedMap<String, List<String>> table(String prefix) {
        var rows = new TreeMap<String, List<String>>();
        for (var key : words.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                rows.put(key.substring(prefix.length()), list(key));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(language + ".words lacks keys that begin with " + prefix);
        }
        return rows;
    }

    /** A table whose lists hold a reading and then its spellings: the readings by spelling. */
    public SortedMap<String, String> readings(String prefix) {
        var readings = new TreeMap<String, String>();
        table(prefix).values().forEach(
                forms -> forms.stream().skip(1).forEach(form -> readings.put(form, forms.getFirst())));
        return readings;
    }

    /** A non-capturing group that matches any word of a list; earlier words take precedence. */
    public String anyOf(String key) {
        return list(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The value of a key, with each {@code %s} replaced by the next part. */
    public String filled(String key, Object... parts) {
        return String.format(Locale.ROOT, get(key), parts);
    }
}
