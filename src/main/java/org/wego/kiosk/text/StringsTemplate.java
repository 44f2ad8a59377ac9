// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.time.DateTimeException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;

/**
 * A file of interface strings for translation: the comments of the English file, with each English text above its key.
 *
 * <p>A variety of a bundled language starts with the strings of that language. Any other language starts empty; the
 * content check reports each missing string.
 */
public final class StringsTemplate {

    private static final String DATE_PATTERN = "format.month";
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9.-]+)=(.*)");
    private static final Pattern FIRST_LINE = Pattern.compile("\\A#[^\n]*\n");

    private final Lang lang;
    private final boolean ofDesk;
    private final Map<String, String> known;

    /**
     * A template for a language.
     *
     * @param ofDesk whether it has the strings of reception's window instead of those that visitors read
     */
    public StringsTemplate(Lang lang, boolean ofDesk) {
        this.lang = lang;
        this.ofDesk = ofDesk;
        boolean isBundled = MessageCatalogue.BUNDLED.stream().anyMatch(bundled -> lang.equals(bundled)
                || (lang.bases().contains(bundled) && lang.script().equals(bundled.script())));
        this.known = isBundled
                ? (ofDesk ? MessageCatalogue.ofDesk() : new MessageCatalogue(Map.of())).own(lang)
                : Map.of();
    }

    /** The text of the file, with a line feed at the end of each line. */
    public String text() {
        var english = FIRST_LINE.matcher(MessageCatalogue.englishFile(ofDesk)).replaceFirst("");
        return head() + english.lines().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String head() {
        if (ofDesk) {
            return String.format(Locale.ROOT,
                    """
                            # Strings of reception's window in '%s'. Above each key is its English text. Write the translation
                            # after the equals sign, and save the file as UTF-8 under the name %s.properties.
                            # {0}, {1} and so on stand for what the program fills in: keep each of them, wherever it belongs in
                            # the sentence. Apostrophes and quotation marks are ordinary characters. A backslash is written twice.
                            # A key without a translation can be left out: the window then shows the English text.
                            # 'wego-kiosk strings %s --desk --check FILE' reports what is missing or wrong.
                            """,
                    lang, lang, lang);
        }
        return String.format(Locale.ROOT, """
                # Interface strings in '%s'. Above each key is its English text. Write the translation after the
                # equals sign, save the file as UTF-8, and name it in pack.json:
                #   {"tag": "%s", "name": "...", "strings": "strings/%s.properties"}
                # {0}, {1} and so on stand for what the program fills in: keep each of them, wherever it belongs in
                # the sentence. Apostrophes and quotation marks are ordinary characters. A backslash is written twice.
                # 'wego-kiosk check' reports what is missing, and each text that is too long for its place.
                """, lang, lang, lang);
    }

    private String line(String line) {
        var entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return line;
        }
        var key = entry.group(1);
        return "# English: " + entry.group(2) + "\n" + key + "=" + escaped(known.getOrDefault(key,
                key.equals(DATE_PATTERN) ? datePattern() : ""));
    }

    private String datePattern() {
        try {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern("yMMMM", IsoChronology.INSTANCE,
                    lang.locale());
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** Escapes backslashes, line feeds and a trailing space, which would be invisible. */
    private static String escaped(String words) {
        var escaped = words.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\u0020" : escaped;
    }
}
