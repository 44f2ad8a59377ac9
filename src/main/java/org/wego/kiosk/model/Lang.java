// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language, as its BCP 47 tag.
 *
 * @param tag for example {@code en} or {@code zh-Hans}; never empty
 */
public record Lang(String tag) implements Comparable<Lang> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** The scripts of languages whose tags name none. */
    private static final Map<String, String> USUAL_SCRIPTS = Map.of("en", "Latn", "ko", "Kore", "zh", "Hans", "ja",
            "Jpan", "ru", "Cyrl");
    private static final String CHINESE = "zh";
    private static final String TRADITIONAL = "Hant";
    private static final Set<String> WRITES_TRADITIONAL = Set.of("TW", "HK", "MO");

    public Lang {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag such as en or zh-Hans");
        }
    }

    /**
     * The languages that this one is a variety of, the nearest first: {@code zh-Hant} and {@code zh} for
     * {@code zh-Hant-TW}. Empty for a tag without region and script.
     */
    public List<Lang> bases() {
        var bases = new ArrayList<Lang>();
        var rest = locale().toLanguageTag();
        if (!rest.equals(tag) && TAG.matcher(rest).matches()) {
            bases.add(new Lang(rest));
        }
        for (int end = rest.lastIndexOf('-'); end > 0; end = rest.lastIndexOf('-')) {
            rest = rest.substring(0, end);
            if (TAG.matcher(rest).matches()) {
                bases.add(new Lang(rest));
            }
        }
        return List.copyOf(bases);
    }

    /** The script by its ISO 15924 code, named by the tag or usual for it; empty when neither is known. */
    public String script() {
        var locale = locale();
        if (!locale.getScript().isEmpty()) {
            return locale.getScript();
        }
        return locale.getLanguage().equals(CHINESE) && WRITES_TRADITIONAL.contains(locale.getCountry())
                ? TRADITIONAL
                : USUAL_SCRIPTS.getOrDefault(locale.getLanguage(), "");
    }

    /** This language as a locale, for dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Lang other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
