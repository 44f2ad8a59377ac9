// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/** Makes one readable line of any text: for the log, and for files that refuse what nobody sees. */
final class SingleLine {

    /** For a status: the beginning says enough. */
    static final int SHORT = 500;

    private SingleLine() {}

    /** The text without breaks, control, format and half characters; what is longer ends in an ellipsis. */
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
