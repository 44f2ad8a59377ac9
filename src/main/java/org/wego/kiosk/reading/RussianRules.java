// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.replaced;
import static org.wego.kiosk.reading.ReadingRule.rewritten;
import static org.wego.kiosk.reading.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.ReadingRule.said;
import static org.wego.kiosk.reading.ReadingRule.saidSometimes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/** How Russian says the patterns of a kiosk: numerals and ordinals in words, since an engine knows no cases. */
final class RussianRules implements LanguageRules {

    /** Behind these a row of numbers is a list or a telephone number, and no thousands. */
    private static final String NOT_GROUPED = "(?<!(?:\u0442\u0435\u043b\\.|\u0442\u0435\u043b\u0435\u0444\u043e\u043d|\u0444\u0430\u043a\u0441|\u0430\u0432\u0442\u043e\u0431\u0443\u0441|\u0430\u0432\u0442\u043e\u0431\u0443\u0441\u044b|\u0430\u0432\u0442\u043e\u0431\u0443\u0441\u043e\u0432|\u043c\u0430\u0440\u0448\u0440\u0443\u0442|\u043c\u0430\u0440\u0448\u0440\u0443\u0442\u044b|\u043b\u0438\u043d\u0438\u0438|№|\u043d\u043e\u043c\u0435\u0440|\u043d\u043e\u043c\u0435\u0440\u0430"
            + "|\u0438\u043d\u0434\u0435\u043a\u0441):?\\s)";
    private static final String COUNTED = "(?=\\s?(?:" + Numbers.anyOf(RussianUnits.ALL.keySet())
            + "(?!\\p{L})|[%°]|(?!\u0438\\s|\u0438\u043b\u0438\\s|\u043d\u0430\\s|\u0432\\s)\\p{Ll}{3,}))";

    private final RussianNumbers numbers = new RussianNumbers();

    @Override
    public AddressSigns signs() {
        return new AddressSigns("\u0442\u043e\u0447\u043a\u0430", "\u0441\u043e\u0431\u0430\u043a\u0430",
                "\u0441\u043b\u044d\u0448", "\u0434\u0435\u0444\u0438\u0441",
                "\u043f\u043e\u0434\u0447\u0451\u0440\u043a\u0438\u0432\u0430\u043d\u0438\u0435");
    }

    @Override
    public List<ReadingRule> rules() {
        var ordinals = new RussianOrdinals(numbers);
        var rules = new ArrayList<ReadingRule>(List.of(
                rewritten(
                        NOT_GROUPED + Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS + "|(?<="
                                + Units.CURRENCY
                                + "\\s?\\d{1,3}(?: \\d{3}){1,3})|\\s?(?:\\p{Ll}|" + Units.CURRENCY + "|KRW))",
                        found -> Numbers.joined(found.group())),
                rewritten(
                        "(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3}){2,}|,000|,\\d{3}(?=\\s?(?:\u0432\u043e\u043d|\u0438\u0435\u043d|KRW|[₩¥\uffe6\uffe5])))(?![\\d,])"
                                + "|(?<=[₩¥\uffe6\uffe5]\\s?)\\d{1,3},\\d{3}(?!,?\\d)",
                        found -> Numbers.joined(found.group())),
                rewritten(Numbers.LETTERS, found -> found.group(1) + " \u0434\u043e " + found.group(2)),
                rewritten(Numbers.BETWEEN_WORDS + "(?!\\d)", _ -> " \u0434\u043e "),
                said("(?:[\u042d\u044d]\u0442\u0430\u0436\\s)?(?<!(?:\u043f\u043e\u0434\u0432\u0430\u043b|\u0443\u0440\u043e\u0432\u0435\u043d\u044c|\u0432\u044b\u0445\u043e\u0434|\u0430\u0432\u0442\u043e\u0431\u0443\u0441|\u043c\u0430\u0440\u0448\u0440\u0443\u0442|\u0437\u0430\u043b|\u0432\u0445\u043e\u0434|\u043a\u0430\u0431\u0438\u043d\u0435\u0442|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c\u0430)\\s)(?<![\\p{L}\\d])B(\\d)F?(?![\\p{L}\\d]|[-.]\\d)",
                        found -> floor(found.group(1),
                                "\u043f\u043e\u0434\u0437\u0435\u043c\u043d\u044b\u0439 \u044d\u0442\u0430\u0436")),
                said("(?<![\\p{L}\\d-])(\\d{1,3})F(?![\\p{L}\\d])",
                        found -> floor(found.group(1), "\u044d\u0442\u0430\u0436")),
                said("(?<![\\p{L}\\d])[-\u2212](\\d{1,2})(?:-\u0439)?\\s(\u044d\u0442\u0430\u0436)(?!\\p{L})",
                        found -> "\u043c\u0438\u043d\u0443\u0441 "
                                + floor(found.group(1), "\u044d\u0442\u0430\u0436")),
                said(Numbers.TIMES, found -> times(found.group(1))),
                said("(?<![\\d.,:/\\p{L}-])(\\d{0,3}[2-9]|1\\d|\\d{1,3}0)[-\u2010\u2011](?:\u0445|\u0442\u0438)(?!\\p{L}|\\s(?:\u0433\u043e\u0434|\u0433\u0433))",
                        found -> numbers
                                .cardinal(Long.parseLong(found.group(1)), Gender.MASCULINE, Case.GENITIVE)),
                rewritten("\u2116\\s*(?=\\d)", _ -> "\u043d\u043e\u043c\u0435\u0440 "),
                rewritten("\u2116", _ -> " \u043d\u043e\u043c\u0435\u0440 ")));
        rules.addAll(new RussianDates(numbers).rules());
        rules.addAll(List.of(
                rewritten(
                        "(?<=\\d)[-\u2010\u2011](?:\u0439|\u0433\u043e|\u043c\u0443|\u043c|\u0435|\u044f)(?=\\s?[-\u2013~]\\s?\\d)",
                        _ -> ""),
                said("(?<![\\d.,:])(\\d{1,3})(?:" + Numbers.TO + '|' + Numbers.HYPHEN
                        + ")(\\d{1,3})(?:[-\u2010\u2011](?:\u0439|\u0435|\u0445))?\\s(\u044d\u0442\u0430\u0436(?:\u0438|\u0435\u0439|\u0430\u0445)?)(?!\\p{L})",
                        found -> "\u0441 "
                                + numbers.ordinal(Long.parseLong(found.group(1)), Gender.MASCULINE, Case.GENITIVE)
                                + " \u043f\u043e " + numbers.ordinal(Long.parseLong(found.group(2)), Gender.MASCULINE,
                                        Case.NOMINATIVE)
                                + " \u044d\u0442\u0430\u0436"),
                said("(?<=\u044d\u0442\u0430\u0436\u0438\\s)(\\d{1,3})(?:" + Numbers.TO + '|' + Numbers.HYPHEN
                        + ")(\\d{1,3})(?![\\d-])",
                        found -> "\u0441 "
                                + numbers.ordinal(Long.parseLong(found.group(1)), Gender.MASCULINE, Case.GENITIVE)
                                + " \u043f\u043e " + numbers.ordinal(Long.parseLong(found.group(2)), Gender.MASCULINE,
                                        Case.NOMINATIVE)),
                said("(?<=(?:[\u0427\u0447]\u0435\u0440\u0435\u0437|[\u0417\u0437]\u0430|[\u0412\u0432]|[\u041d\u043d]\u0430|[\u041f\u043f]\u043e)\\s)(?<!\\d)(\\d{1,9})(?:"
                        + Numbers.TO + '|'
                        + Numbers.HYPHEN
                        + ")(?=\\d{1,9}" + COUNTED + ")",
                        found -> numbers.cardinal(Long.parseLong(found.group(1)),
                                Gender.MASCULINE, Case.NOMINATIVE)),
                rewritten(
                        "(?<![\\d.,:/-])(?:[\u041e\u043e]\u0442\\s)?(\\d+(?:[.,]\\d+)?)" + Numbers.TO
                                + "(?=\\d+(?![\\d:]|\\.\\d+\\.))",
                        found -> "\u043e\u0442 " + found.group(1) + " \u0434\u043e "),
                rewrittenSometimes("(?<![\\d.,:/\\p{L}-])(?:\u043e\u0442\\s)?(\\d{1,6}(?:[.,]\\d+)?)" + Numbers.HYPHEN
                        + "(\\d{1,6}(?:[.,]\\d+)?)" + COUNTED,
                        found -> Numbers.ascends(found.group(1), found.group(2))
                                ? Optional.of("\u043e\u0442 " + found.group(1) + " \u0434\u043e " + found.group(2))
                                : Optional.empty()),
                said("(?<![\\p{L}\\d])(\\d{1,4})[-\u2010\u2011]((?:\u044d\u0442\u0430\u0436|\u0447\u0430\u0441|\u043c\u0438\u043d\u0443\u0442|\u043c\u0435\u0441\u0442\u043d|\u043a\u043e\u043c\u043d\u0430\u0442\u043d|\u043b\u0435\u0442\u043d|\u0434\u043d\u0435\u0432\u043d|\u0437\u0432\u0451\u0437\u0434\u043e\u0447\u043d|\u0437\u0432\u0435\u0437\u0434\u043e\u0447\u043d|\u043f\u0440\u043e\u0446\u0435\u043d\u0442\u043d"
                        + "|\u043c\u0435\u0442\u0440\u043e\u0432|\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440\u043e\u0432|\u043a\u0440\u0430\u0442\u043d|\u0441\u0435\u043a\u0443\u043d\u0434\u043d|\u043c\u0435\u0441\u044f\u0447\u043d|\u0441\u0442\u043e\u0440\u043e\u043d\u043d|\u0437\u043d\u0430\u0447\u043d)\\p{Ll}*)",
                        ordinals::compound),
                said(RussianOrdinals.PATTERN, ordinals::withEnding),
                saidSometimes(RussianOrdinals.ROMAN, ordinals::roman)));
        rules.addAll(new RussianCounting(numbers).rules());
        rules.addAll(abbreviations());
        return List.copyOf(rules);
    }

    private String floor(String number, String noun) {
        return numbers.ordinal(Long.parseLong(number), Gender.MASCULINE, Case.NOMINATIVE) + ' ' + noun;
    }

    private String times(String number) {
        var parts = number.split("[.,]");
        if (parts.length == 2) {
            return numbers.decimal(parts[0], parts[1]) + " \u0440\u0430\u0437\u0430";
        }
        return number
                + (RussianNumbers.isFew(Long.parseLong(number)) ? " \u0440\u0430\u0437\u0430" : " \u0440\u0430\u0437");
    }

    private static List<ReadingRule> abbreviations() {
        return List.of(replaced("½", "\u043f\u043e\u043b\u043e\u0432\u0438\u043d\u0430"),
                replaced("¼", "\u043e\u0434\u043d\u0430 \u0447\u0435\u0442\u0432\u0451\u0440\u0442\u0430\u044f"),
                replaced("¾", "\u0442\u0440\u0438 \u0447\u0435\u0442\u0432\u0451\u0440\u0442\u044b\u0445"),
                abbreviation("[\u0422\u0442]\u0435\u043b\\.", "\u0442\u0435\u043b\u0435\u0444\u043e\u043d"),
                abbreviation("[\u0423\u0443]\u043b\\.", "\u0443\u043b\u0438\u0446\u0430"),
                abbreviation("[\u041f\u043f]\u0440-\u0442|[\u041f\u043f]\u0440\u043e\u0441\u043f\\.",
                        "\u043f\u0440\u043e\u0441\u043f\u0435\u043a\u0442"),
                abbreviation("[\u041f\u043f]\u043b\\.", "\u043f\u043b\u043e\u0449\u0430\u0434\u044c"),
                abbreviation("[\u0421\u0441]\u0442\u0440\\.(?=\\s?\\d)",
                        "\u0441\u0442\u0440\u043e\u0435\u043d\u0438\u0435"),
                abbreviation("[\u041a\u043a]\u043e\u0440\u043f\\.", "\u043a\u043e\u0440\u043f\u0443\u0441"),
                abbreviation("[\u0414\u0434]\\.(?=\\s?\\d)", "\u0434\u043e\u043c"),
                abbreviation("[\u041e\u043e]\u0444\\.(?=\\s?\\d)", "\u043e\u0444\u0438\u0441"),
                abbreviation("[\u041a\u043a]\u0430\u0431\\.", "\u043a\u0430\u0431\u0438\u043d\u0435\u0442"),
                abbreviation("[\u042d\u044d]\u0442\\.", "\u044d\u0442\u0430\u0436"),
                abbreviation("[\u0413\u0433]\\.(?=\\s?\\p{Lu})", "\u0433\u043e\u0440\u043e\u0434"),
                abbreviation("[\u0421\u0441]\u0442\\.(?=\\s?\\p{Lu})", "\u0441\u0442\u0430\u043d\u0446\u0438\u044f"),
                abbreviation("[\u041c\u043c]\\.(?=\\s?[«\\p{Lu}])", "\u043c\u0435\u0442\u0440\u043e"),
                abbreviation("[\u0413\u0433]-\u043d", "\u0433\u043e\u0441\u043f\u043e\u0434\u0438\u043d"),
                abbreviation("[\u0413\u0433]-\u0436\u0430", "\u0433\u043e\u0441\u043f\u043e\u0436\u0430"),
                abbreviation("[\u0412\u0432]\u043a\u043b\\.", "\u0432\u043a\u043b\u044e\u0447\u0435\u043d\u043e"),
                abbreviation("[\u0412\u0432]\u044b\u043a\u043b\\.",
                        "\u0432\u044b\u043a\u043b\u044e\u0447\u0435\u043d\u043e"),
                abbreviation("[\u0421\u0441]\u043c\\.(?=\\s?\\p{L})",
                        "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435"),
                abbreviation("[\u042d\u044d]\u043b\\.(?=\\s?\u043f\u043e\u0447\u0442)",
                        "\u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0430\u044f"),
                abbreviation("\u0438\\s\u0442\\.\\s?\u0434\\.",
                        "\u0438 \u0442\u0430\u043a \u0434\u0430\u043b\u0435\u0435"),
                abbreviation("\u0438\\s\u0442\\.\\s?\u043f\\.",
                        "\u0438 \u0442\u043e\u043c\u0443 \u043f\u043e\u0434\u043e\u0431\u043d\u043e\u0435"),
                abbreviation("\u0442\\.\\s?\u0435\\.", "\u0442\u043e \u0435\u0441\u0442\u044c"),
                abbreviation("[\u0414\u0434]\u043e\u0431\\.(?=\\s?\\d)",
                        "\u0434\u043e\u0431\u0430\u0432\u043e\u0447\u043d\u044b\u0439"));
    }

    private static ReadingRule abbreviation(String regex, String words) {
        return replaced("(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}])", words);
    }
}
