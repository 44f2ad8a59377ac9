// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language, as its BCP 47 tag.
 *
 * @param tag for example {@code en} or {@code zh-Hans}; never empty
 */
public record Lang(String tag) implements Comparable<Lang> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public Lang {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag such as en or zh-Hans");
        }
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
