// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Explains in plain words why a text is not JSON, from the character at which the parser stopped. */
public final class SyntaxErrors {

    static final String FEWER_DIGITS = "write fewer digits";

    private SyntaxErrors() {}

    /** The error for an exception of the parser. */
    public static JsonError of(JacksonException e, TokenStreamLocation reached, String text, String pointer) {
        var place = TextPosition.of(e.getLocation() == null ? reached : e.getLocation());
        String said = e.getOriginalMessage();
        var words = switch (e) {
            case UnexpectedEndOfInputException end -> new SyntaxMessage("the file ends in the middle",
                    "is it cut off? a quotation mark, a bracket or a brace is not closed");
            case StreamConstraintsException limit -> limit(said);
            case InputCoercionException number -> new SyntaxMessage("the number is too large", FEWER_DIGITS);
            default -> said.startsWith("Duplicate")
                    ? new SyntaxMessage("the key '" + Pointers.last(pointer) + "' occurs twice",
                            "delete one of them")
                    : atCharacter(text, place, said);
        };
        return new JsonError(pointer, "line " + place.line(), place.line(), place.column(), words.message, words.hint);
    }

    private static SyntaxMessage limit(String said) {
        if (said.contains("depth")) {
            return new SyntaxMessage("brackets and braces are nested more than " + JsonLimits.MAX_DEPTH + " deep",
                    "is one not closed?");
        }
        if (said.contains("String")) {
            return new SyntaxMessage("the text is longer than " + JsonLimits.MAX_STRING + " characters",
                    "is its quotation mark not closed?");
        }
        if (said.contains("Name")) {
            return new SyntaxMessage("the key is longer than " + JsonLimits.MAX_NAME + " characters",
                    "is its quotation mark not closed?");
        }
        if (said.contains("Number")) {
            return new SyntaxMessage("the number has more than " + JsonLimits.MAX_NUMBER + " digits", FEWER_DIGITS);
        }
        return new SyntaxMessage("the file is larger than this program reads", "spread its list over several files");
    }

    private static SyntaxMessage atCharacter(String text, TextPosition place, String said) {
        int at = offset(text, place);
        if (at >= text.length()) {
            return new SyntaxMessage("the file ends in the middle", "is it cut off?");
        }
        char c = text.charAt(at);
        char before = lastInk(text, at);
        if (c == '\n' || c == '\r') {
            return new SyntaxMessage("the text continues past the end of the line",
                    "close the quotation mark, or write a line break as \\n");
        }
        if (c < ' ') {
            return new SyntaxMessage("the text has a control character",
                    "write a line break as \\n, and delete others");
        }
        if (said.contains("escape")) {
            return new SyntaxMessage("there is no such escape",
                    "write \\\\ for a backslash, \\u and four digits for a letter");
        }
        if (c == '}' || c == ']') {
            return before == ','
                    ? new SyntaxMessage("there is a comma before the closing '" + c + "'", "delete the comma")
                    : new SyntaxMessage("'" + c + "' does not fit here", "is a value or another bracket missing?");
        }
        if ("'‘’“”„«»`".indexOf(c) >= 0) {
            return new SyntaxMessage("'" + c + "' is not a quotation mark of JSON", "use the straight \"");
        }
        if (c == '"') {
            return new SyntaxMessage("a comma or a colon is missing before this text",
                    "write , between two values and : after a key");
        }
        if (c == '/' || c == '#') {
            return new SyntaxMessage("JSON has no comments", "delete the comment; a provenance has a 'note'");
        }
        if (Character.isDigit(c) || ".+-".indexOf(c) >= 0) {
            return new SyntaxMessage("'" + c + "' does not fit here",
                    "a number has no leading zero, no plus sign and a digit on"
                            + " both sides of the point");
        }
        return new SyntaxMessage("'" + Character.toString(text.codePointAt(at)) + "' does not fit here",
                "a text needs \"quotation marks\"; true, false and numbers do not");
    }

    private static int offset(String text, TextPosition place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + place.column() - 1;
    }

    private static char lastInk(String text, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private record SyntaxMessage(String message, String hint) {}
}
