// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;

/** Finds ordinals that are written with an ending and that the reading table of their language does not know. */
public final class UnreadOrdinals {

    private static final Set<String> READ_BY_ENGINES = Set.of("en", "ko", "ja", "zh");
    /** Cyrillic: a hyphen and the end of an adjective. */
    private static final Pattern CYRILLIC = Pattern.compile("(?<![\\d.,:/\\p{L}-])\\d{1,4}[-\u2010\u2011]"
            + "(?:\\p{IsCyrillic}{0,4}(?:[\u0439\u044f\u0435\u044e\u043c\u0445\u0438\u0456\u0443]|\u0433\u043e|\u043c\u0443|\u043c\u0438|\u0442\u0430|\u0442\u0435|\u0442\u043e|\u043c\u0430|\u0432\u0430|\u0440\u043e|\u0440\u0430|\u0433\u0430)|\u0442\u0430|\u0442\u0435|\u0442\u043e)(?!\\p{L})");
    /** Latin: an ending or a raised letter directly behind the number, for example 2ème and 3º. */
    private static final Pattern LATIN = Pattern.compile("(?<![\\d.,:/\\p{L}-])\\d{1,4}[.-]?(?:\u00ba|\u00aa"
            + "|er|ère|ere|re|ème|eme|nd|nde|ste|de|te|:a|:e|\\.er|\\.a|\\.o|è|ª)(?![\\p{L}\\d])");

    private UnreadOrdinals() {}

    /** The ordinals of a text that no rule reads, each once, as they are written. */
    public static Set<String> in(Lang lang, String text) {
        var found = new LinkedHashSet<String>();
        String language = lang.locale().getLanguage();
        if (READ_BY_ENGINES.contains(language) || text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        String rest = language.equals("ru") ? ReadingTable.of(lang).read(text) : text;
        CYRILLIC.matcher(rest).results().forEach(match -> found.add(match.group()));
        if (!language.equals("ru")) {
            LATIN.matcher(rest).results().forEach(match -> found.add(match.group()));
        }
        // The name of a Korean street, 1-ga, has no ordinal's ending.
        found.removeIf(ordinal -> ordinal.matches("\\d+\\D+\u0433\u0430"));
        return found;
    }
}
