// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One pattern of written text and how it is said.
 *
 * @param pattern what is written
 * @param reading what is said; empty where the match is something else after all
 * @param isFinal whether no later rule may change what this one says
 */
public record ReadingRule(Pattern pattern, Function<MatchResult, Optional<String>> reading, boolean isFinal) {

    /** A rule whose words are final. */
    public static ReadingRule said(String regex, Function<MatchResult, String> reading) {
        return new ReadingRule(Pattern.compile(regex), reading.andThen(Optional::of), true);
    }

    /** A rule whose words are final and that leaves some matches alone. */
    public static ReadingRule saidSometimes(String regex, Function<MatchResult, Optional<String>> reading) {
        return new ReadingRule(Pattern.compile(regex), reading, true);
    }

    /** A rule that writes a pattern in another way, for later rules to read. */
    public static ReadingRule rewritten(String regex, Function<MatchResult, String> writing) {
        return new ReadingRule(Pattern.compile(regex), writing.andThen(Optional::of), false);
    }

    /** A rule that writes some matches in another way and leaves others alone. */
    public static ReadingRule rewrittenSometimes(String regex, Function<MatchResult, Optional<String>> writing) {
        return new ReadingRule(Pattern.compile(regex), writing, false);
    }

    /** A rule that replaces a pattern by words. */
    public static ReadingRule replaced(String regex, String words) {
        return said(regex, _ -> words);
    }
}
