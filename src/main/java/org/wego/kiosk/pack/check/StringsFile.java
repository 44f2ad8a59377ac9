// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A file of interface strings, with the line number of each string.
 *
 * @param lines the strings in the order of the file; a key may occur more than once
 * @param unreadable the numbers of the lines with an invalid escape
 */
record StringsFile(List<StringsEntry> lines, List<Integer> unreadable) {

    private static final String COMMENTS = "#!";

    StringsFile {
        lines = List.copyOf(lines);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A string of the file.
     *
     * @param number the number of its first line, counted from 1
     */
    record StringsEntry(int number, String key, String words) {}

    /** Parses a {@code .properties} text. A backslash at the end of a line continues the string on the next line. */
    static StringsFile parse(String text) {
        var lines = new ArrayList<StringsEntry>();
        var unreadable = new ArrayList<Integer>();
        var natural = text.lines().toList();
        int next = 0;
        while (next < natural.size()) {
            int first = next;
            var whole = new StringBuilder(natural.get(next++));
            if (isComment(whole.toString())) {
                continue;
            }
            while (continues(whole) && next < natural.size()) {
                whole.append('\n').append(natural.get(next++));
            }
            try {
                properties(whole.toString()).forEach(
                        (key, words) -> lines.add(new StringsEntry(first + 1, (String) key, (String) words)));
            } catch (IllegalArgumentException e) {
                unreadable.add(first + 1);
            }
        }
        return new StringsFile(lines, unreadable);
    }

    private static boolean isComment(String line) {
        String start = line.stripLeading();
        return start.isEmpty() || COMMENTS.indexOf(start.charAt(0)) >= 0;
    }

    /** Whether the line ends with an odd number of backslashes, so that the last one is not escaped itself. */
    private static boolean continues(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static Properties properties(String line) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
