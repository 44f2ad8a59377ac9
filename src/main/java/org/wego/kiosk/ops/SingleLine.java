// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/** Makes one readable line of any text: for the log, and for files that allow no invisible characters. */
final class SingleLine {

    /** The length for a status: the beginning is enough. */
    static final int SHORT = 500;

    private SingleLine() {}

    /**
     * The text without line breaks, control and format characters and lone surrogates. A longer text ends in an
     * ellipsis.
     */
    static String of(String text, int longest) {
        var line = new StringBuilder(Math.min(text.length(), longest) + 1);
        text.codePoints().limit(longest).map(SingleLine::plain).forEach(line::appendCodePoint);
        if (text.codePointCount(0, text.length()) > longest) {
            line.append('\u2026');
        }
        return line.toString();
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '?';
            default -> character;
        };
    }
}
