// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a time of day in a text: 9:00, 9.30, 9am, noon, and the words of the staff's language for these. */
final class TypedTime {

    private static final int NOON = 12;
    private static final int HALF = 30;

    private final Pattern marked;
    private final Pattern named;
    private final Pattern dotted = Pattern.compile("(?<=^|\\s)(?<hour>\\d{1,2})\\.(?<minute>\\d{2})$");
    private final Pattern bare = Pattern.compile("(?<=^|\\s)(?<hour>\\d{1,2})$");
    private final List<String> afternoon;
    private final List<String> half;
    private final List<String> noon;

    /**
     * A time in a text.
     *
     * @param time the time; empty if the figures are no time of day
     * @param rest the text without it
     */
    record FoundTime(Optional<LocalTime> time, String rest) {}

    TypedTime(TypedWords words) {
        afternoon = words.of("typed.pm");
        half = words.of("typed.half");
        noon = words.of("typed.noon");
        var halves = words.either("typed.am", "typed.pm");
        var hours = words.either("typed.hour");
        var minutes = words.either("typed.minute");
        var colon = ":(?<minute>\\d{2})(?::\\d{2})?";
        var spoken = "\\s{0,3}(?:" + hours + ")(?:\\s*(?:(?<spokenminute>\\d{1,2})(?:" + minutes + ")?|(?<half>"
                + TypedWords.either(half) + ")))?";
        marked = Pattern.compile("(?<![\\d.])(?:(?<before>" + halves + ")\\s*)?(?<hour>\\d{1,2})(?:" + colon + "|"
                + spoken
                + "|(?=\\s*(?:" + halves + "))|(?<=(?:" + halves + ")\\s{0,3}\\d{1,2}))(?:\\s*(?<after>" + halves
                + "))?(?![a-z\\d])");
        named = Pattern.compile("(?<![\\p{L}\\d])(?<name>"
                + words.either("typed.noon", "typed.midnight") + ")(?![\\p{L}\\d])");
    }

    /** A time with a mark: a colon, a word for the hour, or one for half of the day. */
    Optional<FoundTime> marked(String text) {
        return first(marked, text).map(match -> new FoundTime(time(match), without(text, match)))
                .or(() -> first(named, text).map(match -> new FoundTime(
                        Optional.of(noon.contains(match.group("name")) ? LocalTime.NOON : LocalTime.MIDNIGHT),
                        without(text, match))));
    }

    /** A time that ends the text without a mark, 9.30 or 9; only after a date. */
    Optional<FoundTime> bare(String text) {
        return first(dotted, text).or(() -> first(bare, text))
                .map(match -> new FoundTime(time(match), without(text, match)));
    }

    private Optional<LocalTime> time(MatchResult match) {
        int hour = Integer.parseInt(match.group("hour"));
        int minute = group(match, "minute").or(() -> group(match, "spokenminute")).map(Integer::parseInt)
                .orElse(group(match, "half").filter(half::contains).isPresent() ? HALF : 0);
        var part = group(match, "before").or(() -> group(match, "after"));
        if (part.isPresent()) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (afternoon.contains(part.get()) ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    private static String without(String text, MatchResult match) {
        return (text.substring(0, match.start()) + " " + text.substring(match.end())).strip();
    }
}
