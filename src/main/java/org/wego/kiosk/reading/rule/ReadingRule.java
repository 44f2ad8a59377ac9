// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pattern of written text and its reading.
 *
 * @param pattern the written text
 * @param reading the words for a match; empty to leave the match unchanged
 * @param isFinal whether later rules may not change the words
 */
public record ReadingRule(Pattern pattern, Function<MatchResult, Optional<String>> reading, boolean isFinal) {

    /** A rule whose words are final. */
    public static ReadingRule said(String regex, Function<MatchResult, String> reading) {
        return new ReadingRule(Pattern.compile(regex), reading.andThen(Optional::of), true);
    }

    /** A rule whose words are final and that may leave a match unchanged. */
    public static ReadingRule saidSometimes(String regex, Function<MatchResult, Optional<String>> reading) {
        return new ReadingRule(Pattern.compile(regex), reading, true);
    }

    /** A rule that rewrites a pattern for later rules. */
    public static ReadingRule rewritten(String regex, Function<MatchResult, String> writing) {
        return new ReadingRule(Pattern.compile(regex), writing.andThen(Optional::of), false);
    }

    /** A rule that rewrites a pattern for later rules and may leave a match unchanged. */
    public static ReadingRule rewrittenSometimes(String regex, Function<MatchResult, Optional<String>> writing) {
        return new ReadingRule(Pattern.compile(regex), writing, false);
    }

    /** A rule that replaces a pattern by words. */
    public static ReadingRule replaced(String regex, String words) {
        return said(regex, _ -> words);
    }
}
