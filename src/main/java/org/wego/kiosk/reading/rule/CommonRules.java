// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.LanguageRules.AddressSigns;

/** What is read alike in every language, each with its own words: addresses of the web and of mail, and telephones. */
public final class CommonRules {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final String HOST = LABEL + "(?:\\." + LABEL + ")*\\.[A-Za-z]{2,}";
    private static final String MAIL = "[A-Za-z0-9._%+-]+@" + HOST;
    private static final String URL = "(?:https?://|www\\.)" + LABEL + "(?:\\." + LABEL + ")*(?::\\d+)?"
            + "(?:/[A-Za-z0-9._~/?=&%#+-]*[A-Za-z0-9/])?";
    /** A domain without a scheme: ends in one of the common top-level domains, perhaps with a path. */
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
                // $5-10 is a range of dollars, whose sign belongs behind it.
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
     * Thousands that commas or spaces group are one number.
     *
     * @param counted the pattern of what shows that a space groups them, where it follows
     */
    public static List<ReadingRule> thousands(String counted) {
        return List.of(ReadingRule.rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                spacedThousands(counted));
    }

    /** Thousands that spaces group are one number. */
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
