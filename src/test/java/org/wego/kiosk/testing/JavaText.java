// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extracts parts of Java source for source rules. */
public final class JavaText {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private JavaText() {}

    /**
     * The arguments of a call as written, split at the commas outside brackets and quotes.
     *
     * @param from the index after the opening bracket
     */
    public static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from;; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && depth > 0 && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                arguments.add(text.substring(start, i));
                start = i + 1;
                if (c == ')') {
                    return arguments;
                }
            }
        }
    }

    /** The contents of string literals. */
    public static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1));
    }
}
