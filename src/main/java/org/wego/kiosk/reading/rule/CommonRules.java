// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.LanguageRules.AddressSigns;

/** The rules that all languages share, each with its own words: web and mail addresses, and telephone numbers. */
public final class CommonRules {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String HOST = LABEL + "(?:\\." + LABEL + ")*\\.[A-Za-z]{2,}";
    private static final String MAIL = "[A-Za-z0-9._%+-]+@" + HOST;
    private static final String URL = "(?:https?://|www\\.)" + LABEL + "(?:\\." + LABEL + ")*(?::\\d+)?"
            + "(?:/[A-Za-z0-9._~/?=&%#+-]*[A-Za-z0-9/])?";
    /** A bare domain: ends in two to four small letters; no new sentence begins after it. */
    private static final String DOMAIN = "(?<![\\p{L}\\d.@/-])(?:" + LABEL
            + "\\.)+(?:org|com|net|int|gov|edu|info|eu|kr|jp|cn|ru|uk|de|fr|tw|hk|sg)"
            + "(?:/[A-Za-z0-9._~/-]*[A-Za-z0-9/])?(?![\\p{IsLatin}\\d-])";
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final AddressSigns signs;

    public CommonRules(AddressSigns signs) {
        this.signs = signs;
    }

    public List<ReadingRule> rules() {
        return List.of(
                // $5-10 is a range of dollars: move the sign to the end.
                ReadingRule.rewritten("(" + Units.CURRENCY + ")\\s?(\\d[\\d.,]*" + Numbers.TO
                        + "\\d[\\d.,]*)(?![\\d.,]*\\s?" + Units.CURRENCY + ")",
                        found -> found.group(2) + found.group(1)),
                ReadingRule.said("(?<![A-Za-z0-9.])(?:" + MAIL + '|' + URL + ')', found -> address(
                        found.group())),
                ReadingRule.said(DOMAIN, found -> address(found.group())),
                ReadingRule.said(Telephones.PATTERN, found -> Telephones.spoken(found.group())),
                ReadingRule.said(Numbers.CODE, found -> Numbers.digitByDigit(found.group())));
    }

    /**
     * Rules that join the groups of thousands, separated by commas or spaces.
     *
     * @param counted the pattern of words after a number that show that a space groups it
     */
    public static List<ReadingRule> thousands(String counted) {
        return List.of(ReadingRule.rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                spacedThousands(counted));
    }

    /** A rule that joins the groups of thousands, separated by spaces. */
    public static ReadingRule spacedThousands(String counted) {
        return ReadingRule.rewritten(Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS + "|\\s?(?:"
                + counted + '|' + Units.CURRENCY + "))", found -> Numbers.joined(found.group()));
    }

    private String address(String written) {
        String words = SCHEME.matcher(written).replaceFirst("").replaceAll("/$", "")
                .replace(".", ' ' + signs.dot() + ' ').replace("@", ' ' + signs.at() + ' ')
                .replace("/", ' ' + signs.slash() + ' ').replace("-", ' ' + signs.hyphen() + ' ')
                .replace("_", ' ' + signs.underscore() + ' ');
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
