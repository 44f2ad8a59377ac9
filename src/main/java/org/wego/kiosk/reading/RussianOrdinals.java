// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/**
 * Russian ordinals that are written in digits or Roman numerals, and compound words that begin with a number.
 *
 * <p>An ending tells gender and case only in part: the same letter ends the nominative and, of
 * feminine words, four other cases. The words around it decide then.
 */
final class RussianOrdinals {

    /** An ordinal with its ending, the word before it and the one behind it. */
    static final String PATTERN = "(?:(?<![\\p{L}\\d])(\\p{IsCyrillic}{1,9})(\\s))?(?<![\\d.,:/-])(\\d{1,9})[-\u2010\u2011]("
            + endings()
            + ")(?![\\p{L}\\d])(?=(?:\\s|-)*(\\p{IsCyrillic}*))";

    /** A Roman numeral and the noun behind it. */
    static final String ROMAN = "(?<![\\p{L}\\d])([IVX\u0425]{2,6}|[IVX](?=\\s(?:\u0432\u0435\u043a|\u044d\u0442\u0430\u0436|\u043a\u043e\u0440\u043f\u0443\u0441|\u043f\u043e\u0434\u044a\u0435\u0437\u0434|\u043a\u043b\u0430\u0441\u0441|\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438|\u0437\u0430\u043b|\u043b\u0438\u043d\u0438|\u043e\u0447\u0435\u0440\u0435\u0434|\u0441\u0442\u0443\u043f\u0435\u043d)))"
            + "(?![\\p{L}\\d])(?:[-\u2010\u2011](" + endings() + "))?(?![\\p{L}\\d-])(?=(?:\\s)*(\\p{IsCyrillic}*))";

    private static final Pattern FEMININE_OBLIQUE = Pattern
            .compile(".*(?:[\u0435\u0438\u044b]|\u043e\u0439|\u0435\u0439)");
    private static final Pattern OBLIQUE_BEFORE = Pattern.compile(
            "(?iu)\u043d\u0430|\u0432|\u0432\u043e|\u043e|\u043e\u0431|\u043f\u043e|\u043a|\u043a\u043e|\u043e\u0442|\u0434\u043e|\u0441|\u0441\u043e|\u0438\u0437|\u0443|\u043e\u043a\u043e\u043b\u043e|\u043f\u0440\u0438"
                    + "|\u043f\u043e\u0441\u043b\u0435|\u0432\u043e\u0437\u043b\u0435|\u0434\u043b\u044f|\u0432\u0434\u043e\u043b\u044c|\u043d\u0430\u043f\u0440\u043e\u0442\u0438\u0432|\u043c\u0435\u0436\u0434\u0443|\u043c\u0438\u043c\u043e|\u043d\u0430\u0434|\u043f\u043e\u0434|\u043f\u0435\u0440\u0435\u0434|\u0437\u0430");

    private final RussianNumbers numbers;

    RussianOrdinals(RussianNumbers numbers) {
        this.numbers = numbers;
    }

    /** The endings that are known, the longest first. */
    static String endings() {
        return "\u043e\u0433\u043e|\u0435\u0433\u043e|\u043e\u043c\u0443|\u0435\u043c\u0443|\u044b\u043c\u0438|\u0438\u043c\u0438|\u044b\u0439|\u0438\u0439|\u043e\u0439|\u0435\u0439|\u0430\u044f|\u044f\u044f|\u044c\u044f|\u043e\u0435|\u0435\u0435|\u044c\u0435|\u044b\u0435|\u0438\u0435|\u044c\u0438|\u0443\u044e|\u044e\u044e|\u044c\u044e|\u044b\u043c|\u0438\u043c|\u043e\u043c|\u0435\u043c|\u044b\u0445|\u0438\u0445"
                + "|\u0439|\u044f|\u0435|\u0433\u043e|\u043c\u0443|\u043c|\u044e|\u0443|\u0445|\u043c\u0438";
    }

    String withEnding(MatchResult found) {
        String before = found.group(1) == null ? "" : found.group(1) + found.group(2);
        var form = form(found.group(4), before.strip(), found.group(5));
        return before + numbers.ordinal(Long.parseLong(found.group(3)), form.gender, form.when);
    }

    Optional<String> roman(MatchResult found) {
        int number = Numbers.roman(found.group(1).replace('\u0425', 'X'));
        String noun = found.group(3);
        if (number < 1) {
            return Optional.empty();
        }
        var form = found.group(2) == null ? agreeing(noun) : form(found.group(2), "", noun);
        return Optional.of(numbers.ordinal(number, form.gender, form.when));
    }

    private record Form(Gender gender, Case when) {}

    private static Form form(String ending, String before, String after) {
        return switch (ending) {
            case "\u0439", "\u043e\u0439", "\u0435\u0439" ->
                isFeminine(before, after) ? new Form(Gender.FEMININE, Case.GENITIVE)
                        : new Form(Gender.MASCULINE, Case.NOMINATIVE);
            case "\u044b\u0439", "\u0438\u0439" -> new Form(Gender.MASCULINE, Case.NOMINATIVE);
            case "\u044f", "\u0430\u044f", "\u044f\u044f", "\u044c\u044f" -> new Form(Gender.FEMININE, Case.NOMINATIVE);
            case "\u0435", "\u043e\u0435", "\u0435\u0435", "\u044c\u0435" ->
                new Form(after.matches(".*(?:[\u044b\u0438]|\u044b\u0435|\u0438\u0435)")
                        && !after.matches(".*[^\u044b\u0438]\u0435")
                                ? Gender.PLURAL
                                : Gender.NEUTER,
                        Case.NOMINATIVE);
            case "\u044b\u0435", "\u0438\u0435", "\u044c\u0438" -> new Form(Gender.PLURAL, Case.NOMINATIVE);
            case "\u0433\u043e", "\u043e\u0433\u043e", "\u0435\u0433\u043e" ->
                new Form(Gender.MASCULINE, Case.GENITIVE);
            case "\u043c\u0443", "\u043e\u043c\u0443", "\u0435\u043c\u0443" -> new Form(Gender.MASCULINE, Case.DATIVE);
            case "\u043c" -> medial(before, after);
            case "\u043e\u043c", "\u0435\u043c" -> new Form(Gender.MASCULINE, Case.PREPOSITIONAL);
            case "\u044b\u043c", "\u0438\u043c" ->
                after.matches(".*[\u0430\u044f]\u043c") ? new Form(Gender.PLURAL, Case.DATIVE)
                        : new Form(Gender.MASCULINE, Case.INSTRUMENTAL);
            case "\u044e", "\u0443", "\u0443\u044e", "\u044e\u044e", "\u044c\u044e" ->
                new Form(Gender.FEMININE, Case.ACCUSATIVE);
            case "\u0445", "\u044b\u0445", "\u0438\u0445" -> new Form(Gender.PLURAL, Case.GENITIVE);
            default -> new Form(Gender.PLURAL, Case.INSTRUMENTAL);
        };
    }

    /** The ending -m is that of four forms. */
    private static Form medial(String before, String after) {
        if (after.matches(".*(?:\u0430\u043c\u0438|\u044f\u043c\u0438)")) {
            return new Form(Gender.PLURAL, Case.INSTRUMENTAL);
        }
        if (after.matches(".*(?:\u0430\u043c|\u044f\u043c)")) {
            return new Form(Gender.PLURAL, Case.DATIVE);
        }
        boolean isInstrumental = after.matches(".*(?:\u043e\u043c|\u0435\u043c|\u0451\u043c|\u044b\u043c|\u0438\u043c)")
                && !before.matches("(?iu)\u043d\u0430|\u0432|\u0432\u043e|\u043e|\u043e\u0431|\u043f\u0440\u0438");
        return new Form(Gender.MASCULINE, isInstrumental ? Case.INSTRUMENTAL : Case.PREPOSITIONAL);
    }

    private static boolean isFeminine(String before, String after) {
        if (after.isEmpty() || after.matches(
                "(?iu)\u0438|\u0438\u043b\u0438|\u0430|\u043d\u0430|\u0432|\u0441|\u043e\u0442|\u0434\u043e|\u043f\u043e|\u0438\u0437|\u0443")) {
            return OBLIQUE_BEFORE.matcher(before).matches()
                    && !before.matches("(?iu)\u043d\u0430|\u0432|\u0437\u0430|\u043f\u043e");
        }
        if (after.matches(".*(?:\u043e\u0439|\u0435\u0439)")) {
            return OBLIQUE_BEFORE.matcher(before).matches() || after.length() > 6;
        }
        return FEMININE_OBLIQUE.matcher(after).matches();
    }

    /** The form that goes with a noun, by its ending. */
    private static Form agreeing(String noun) {
        var feminine = Map.of("\u043b\u0438\u043d\u0438\u044f", Case.NOMINATIVE,
                "\u043e\u0447\u0435\u0440\u0435\u0434\u044c", Case.NOMINATIVE,
                "\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u044f", Case.NOMINATIVE,
                "\u0441\u0442\u0443\u043f\u0435\u043d\u044c", Case.NOMINATIVE);
        boolean isFeminine = noun
                .matches(
                        "(?:\u043b\u0438\u043d\u0438|\u043e\u0447\u0435\u0440\u0435\u0434|\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438|\u0441\u0442\u0443\u043f\u0435\u043d|\u043c\u0438\u0440\u043e\u0432\u0430\u044f|\u043c\u0438\u0440\u043e\u0432\u043e\u0439|\u0430\u0441\u0441\u0430\u043c\u0431\u043b\u0435|\u043a\u043e\u043d\u0444\u0435\u0440\u0435\u043d\u0446\u0438|\u0441\u0435\u0441\u0441\u0438).*");
        if (isFeminine) {
            return feminine.containsKey(noun) || noun.matches(".*(?:\u0430\u044f|\u0438\u044f|\u0430)")
                    ? new Form(Gender.FEMININE,
                            Case.NOMINATIVE)
                    : noun.matches(".*(?:\u044e|\u0443)") ? new Form(Gender.FEMININE, Case.ACCUSATIVE)
                            : new Form(Gender.FEMININE, Case.GENITIVE);
        }
        boolean endsInConsonant = noun.matches(
                ".*[\u0431\u0432\u0433\u0434\u0436\u0437\u043a\u043b\u043c\u043d\u043f\u0440\u0441\u0442\u0444\u0445\u0446\u0447\u0448\u0449\u0439\u044c]")
                && !noun.matches(".*(?:\u043e\u043c|\u0435\u043c|\u043e\u0432|\u0430\u043c\u0438|\u0430\u0445)");
        if (noun.length() < 3 || endsInConsonant) {
            return new Form(Gender.MASCULINE, Case.NOMINATIVE);
        }
        return switch (noun.charAt(noun.length() - 1)) {
            case '\u0430', '\u044f' -> new Form(Gender.MASCULINE, Case.GENITIVE);
            case '\u0443', '\u044e' -> new Form(Gender.MASCULINE, Case.DATIVE);
            case '\u0435' -> new Form(Gender.MASCULINE, Case.PREPOSITIONAL);
            case '\u043c' -> new Form(Gender.MASCULINE, Case.INSTRUMENTAL);
            case '\u044b', '\u0438' -> new Form(Gender.PLURAL, Case.NOMINATIVE);
            case '\u0432', '\u0445' -> new Form(Gender.PLURAL, Case.GENITIVE);
            default -> new Form(Gender.MASCULINE, Case.NOMINATIVE);
        };
    }

    /** The word that a number of days, floors or the like begins: of 24 hours, with five floors. */
    String compound(MatchResult found) {
        long number = Long.parseLong(found.group(1));
        String first = switch ((int) Math.min(number, Integer.MAX_VALUE)) {
            case 1 -> "\u043e\u0434\u043d\u043e";
            case 90 -> "\u0434\u0435\u0432\u044f\u043d\u043e\u0441\u0442\u043e";
            case 100 -> "\u0441\u0442\u043e";
            case 1000 -> "\u0442\u044b\u0441\u044f\u0447\u0435";
            default -> numbers.cardinal(number, Gender.MASCULINE, Case.GENITIVE).replace(" ", "")
                    .replaceAll("\u043e\u0434\u043d\u043e\u0433\u043e$", "\u043e\u0434\u043d\u043e")
                    .replaceAll("^\u0441\u0442\u0430(?=.)", "\u0441\u0442\u043e")
                    .replace("\u0434\u0435\u0432\u044f\u043d\u043e\u0441\u0442\u0430",
                            "\u0434\u0435\u0432\u044f\u043d\u043e\u0441\u0442\u043e");
        };
        return first + found.group(2);
    }
}
