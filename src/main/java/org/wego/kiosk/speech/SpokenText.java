// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.ReadingTable;
import org.wego.kiosk.reading.rule.Telephones;

/**
 * Prepares written text for a speech engine.
 *
 * <p>The steps are: pronunciations of the lexicon; patterns of the reading table; numbers; removal of signs that are
 * not spoken. The result depends only on the text and its language, and a prepared text stays unchanged.
 */
public final class SpokenText {

    /** Thousands that a no-break space groups: 100 000. A telephone number is longer at either end. */
    private static final Pattern GROUPED = Pattern.compile(
            "(?<![+\\d]|\\d[\u00a0\u202f\u2011-])\\d{1,3}(?:[\u00a0\u202f]\\d{3})+(?!\\d|[\u00a0\u202f\u2011-]\\d)");
    private static final Pattern NO_BREAK_SPACES = Pattern.compile("[\\s\u00a0\u202f\u2007\u3000]+");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f]");

    /** 112, 1330: a whole text of three or four digits that is not a year. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("(?!19\\d\\d|20\\d\\d)\\d{3,4}");
    /** Numbers of stops and postal codes: five digits, or a leading zero. Not times, dates and decimals. */
    private static final Pattern CODE = Pattern.compile("(?<![\\d.,:\u2063-])(?:0\\d+|\\d{5})(?!\\d|[.,:]\\d)");
    private static final Pattern NAME_WITH_HYPHEN = Pattern.compile("(?<![\\d-])(\\d{2,5})-([1-9]\\d?)(?![\\d-])");
    private static final Pattern LETTER_THEN_DIGIT = Pattern.compile("(?<![A-Za-z])([A-Z]{1,2})(?=\\d)");
    private static final Pattern DIGIT_THEN_LETTER = Pattern.compile("(?<=\\d)([A-Z])(?![A-Za-z])");

    private static final Pattern DASHES = Pattern.compile(" [\u2013\u2014-] |[\u2013\u2014]");
    /** Dots between words, arrows, shapes and symbols. */
    private static final Pattern ORNAMENTS = Pattern.compile(
            "[~\u223c\u00b7\u2022\u2026\u2027\u30fb\uff65\u301c\uff5e|*_#\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff]"
                    + "|\\p{IsEmoji_Presentation}");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" +(?=[.,;:!?\u3001\u3002\uff1a\uff0c])");

    /** Syntax that some engine interprets as commands, phonemes or markup. */
    private static final Pattern BRACKETS = Pattern.compile("\\[+|\\]+|[{}]+");
    private static final Pattern MARKUP = Pattern.compile("[<>\\\\]+|&(?=[#\\w]+;)|\\p{Cc}");

    /** Marks a number whose digit groups were joined, so that it is not read as a code. */
    private static final String JOINED = "\u2063";

    private final Lexicon lexicon;
    private final Map<Lang, ReadingTable> tables = new ConcurrentHashMap<>();

    /** A preparation with a lexicon. */
    public SpokenText(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The text prepared for an engine. */
    public String of(Utterance utterance) {
        var lang = utterance.lang();
        var reading = lexicon.whole(lang, utterance.text());
        var words = reading.orElseGet(() -> lexicon.replaced(lang, plain(utterance.text())));
        String said = tables.computeIfAbsent(lang, ReadingTable::of).read(plain(words));
        return withoutOrnaments(signs(numbers(withoutCommands(said), lang), lang));
    }

    /** The text without engine commands: text in brackets or tags is said like the rest. */
    private static String withoutCommands(String text) {
        return MARKUP.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static String plain(String text) {
        String joined = GROUPED.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(found -> JOINED + found.group().replaceAll("\\D", ""));
        String hyphens = HYPHENS.matcher(joined).replaceAll("-");
        return NO_BREAK_SPACES.matcher(hyphens).replaceAll(" ").strip();
    }

    private String numbers(String text, Lang lang) {
        if (SHORT_NUMBER.matcher(text).matches()) {
            return Telephones.digits(text);
        }
        String numbers = CODE.matcher(text).replaceAll(found -> Telephones.digits(found.group()));
        String hyphen = lexicon.signs(lang).getOrDefault("-", "-");
        String between = hyphen.equals("-") ? hyphen : ' ' + hyphen + ' ';
        numbers = NAME_WITH_HYPHEN.matcher(numbers).replaceAll("$1" + Matcher.quoteReplacement(between) + "$2");
        numbers = LETTER_THEN_DIGIT.matcher(numbers).replaceAll("$1 ");
        return DIGIT_THEN_LETTER.matcher(numbers).replaceAll(" $1");
    }

    private String signs(String text, Lang lang) {
        String words = text;
        for (var sign : lexicon.signs(lang).entrySet()) {
            if (!sign.getKey().equals("-")) {
                words = words.replace(sign.getKey(), ' ' + sign.getValue() + ' ');
            }
        }
        return words;
    }

    private static String withoutOrnaments(String text) {
        String plain = ORNAMENTS.matcher(DASHES.matcher(text.replace(JOINED, "")).replaceAll(", ")).replaceAll(" ");
        return SPACE_BEFORE_MARK.matcher(NO_BREAK_SPACES.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }
}
