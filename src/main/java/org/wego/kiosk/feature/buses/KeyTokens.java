// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits line names into the texts of keys: a digit, a single letter, a sign, or a whole word. */
final class KeyTokens {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+|\\S", Pattern.UNICODE_CASE);

    private KeyTokens() {}

    static List<String> of(String name) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(name);
        while (matcher.find()) {
            var token = matcher.group();
            tokens.add(token.length() == 1 ? token.toUpperCase(Locale.ROOT) : token);
        }
        return tokens;
    }

    /** Whether a list of tokens contains another one without gaps. */
    static boolean contains(List<String> name, List<String> part) {
        return indexOf(name, part) >= 0;
    }

    /** The index of a list of tokens within another one; -1 if it is not contained. */
    static int indexOf(List<String> name, List<String> part) {
        return Collections.indexOfSubList(name, part);
    }
}
