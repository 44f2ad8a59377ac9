// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds invisible characters that do harm: they reverse the reading order, hide in a name or are not characters at all.
 * Finds them as characters and as escapes.
 *
 * <p>Allows the zero-width joiner and non-joiner, which Persian and the scripts of India need, and the zero-width
 * space, which marks where a line of Thai, Khmer, Lao or Burmese may be broken.
 */
public final class UnsafeCharacters {

    private static final int MAX_COUNT = 20;

    private final String text;
    private final List<JsonError> errors = new ArrayList<>();

    private UnsafeCharacters(String text) {
        this.text = text;
    }

    /** The first few errors in a JSON text, with line and column, without a pointer. */
    public static List<JsonError> in(String json) {
        var search = new UnsafeCharacters(json);
        search.run();
        return search.errors;
    }

    /** Why a plain text must not be stored or shown; empty when it may. */
    public static Optional<String> refusal(String plain) {
        return plain.codePoints().boxed().flatMap(c -> reason(c).map(reason -> message(c, reason)).stream())
                .findFirst();
    }

    private static String message(int character, String reason) {
        return String.format(Locale.ROOT, "the character U+%04X is not allowed: %s", character, reason);
    }

    private void run() {
        int at = 0;
        while (at < text.length() && errors.size() < MAX_COUNT) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += escape(at);
            } else if (isLetterOfMost(c)) {
                at++;
            } else {
                int character = text.codePointAt(at);
                // Tabs and line breaks are allowed between values; inside a text, the parser refuses them.
                if (character != '\t' && character != '\r') {
                    refuse(at, character);
                }
                at += Character.charCount(character);
            }
        }
    }

    /**
     * Whether a character is ASCII, Latin, Greek, Cyrillic, kana, Chinese or Korean: a fast path for nearly all text.
     */
    private static boolean isLetterOfMost(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < 0x530) || (c >= 0x3000 && c < 0xD800);
    }

    /** Checks the escape at an index. Returns its length. */
    private int escape(int at) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (kind != 'u') {
            char meant = switch (kind) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'r' -> '\r';
                case 't' -> '\t';
                default -> ' ';
            };
            refuse(at, meant);
            return 2;
        }
        int unit = hex(at + 2);
        if (unit < 0) {
            return 2;
        }
        if (Character.isHighSurrogate((char) unit) && text.startsWith("\\u", at + 6)) {
            int low = hex(at + 8);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                refuse(at, Character.toCodePoint((char) unit, (char) low));
                return 12;
            }
        }
        refuse(at, unit);
        return 6;
    }

    private int hex(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private void refuse(int at, int character) {
        boolean written = text.charAt(at) != '\\';
        reason(character).ifPresent(reason -> {
            var place = TextPosition.of(text, at);
            errors.add(JsonError.atPosition(place.line(), place.column(),
                    message(character, reason),
                    written ? "it is invisible: delete the text around it and type it again"
                            : "delete the escape '" + text.substring(at, Math.min(at + 6, text.length())) + "'"));
        });
    }

    /** Why a text must not hold the character; empty when it may. */
    private static Optional<String> reason(int character) {
        if (character < Character.MIN_SURROGATE && isLetterOfMost((char) character)) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (Character.getType(character)) {
            case Character.CONTROL -> "it is a control character";
            case Character.SURROGATE -> "it is half of a character";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "write a line break as \\n";
            case Character.FORMAT -> format(character);
            default -> (character & 0xFFFE) == 0xFFFE ? "it is not a character" : null;
        });
    }

    private static @Nullable String format(int character) {
        return switch (character) {
            case 0x200B, 0x200C, 0x200D -> null;
            case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
                "it reverses the reading order";
            case 0x2060, 0xFEFF -> "it has no width";
            // The others are soft hyphens, or marks that a script needs.
            default -> within(character, 0x2061, 0x206F) || within(character, 0xFFF9, 0xFFFB)
                    || within(character, 0xE0000, 0xE0FFF) ? "it is a format code" : null;
        };
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
