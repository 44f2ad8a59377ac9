// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes Java source apart as far as the rules about it need. */
public final class JavaText {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private JavaText() {}

    /**
     * The arguments of a call as they are written, cut at the commas that stand in no brackets and in no quotes.
     *
     * @param from behind the opening bracket
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

    /** What stands in quotes. */
    public static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1));
    }
}
