// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.reading.japanese.JapaneseCounter.SoundChange;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;

/** The Japanese counters of kiosk texts, by name and by spelling. */
final class JapaneseCounters {

    private final Map<String, JapaneseCounter> named;
    private final Map<String, JapaneseCounter> written;
    /** The counters in kana. Floors are not included: times (kai) have the same spelling. */
    private final Map<String, JapaneseCounter> inKana;
    private final String intervalEnd;
    private final JapaneseCounting counting;

    JapaneseCounters(WordList words, JapaneseNumbers numbers) {
        this.intervalEnd = words.get("interval-end");
        this.counting = new JapaneseCounting(words, numbers);
        var exact = readings(words.table("exact."));
        var last = readings(words.table("last."));
        var byName = new HashMap<String, JapaneseCounter>();
        var byForm = new HashMap<String, JapaneseCounter>();
        words.table("counter.").forEach((key, forms) -> {
            var parts = key.split("\\.", 2);
            var counter = new JapaneseCounter(forms.get(1), forms.getFirst(), change(parts[0]),
                    exact.getOrDefault(parts[1], Map.of()), last.getOrDefault(parts[1], Map.of()));
            byName.put(parts[1], counter);
            forms.stream().skip(1).forEach(form -> byForm.put(form, counter));
        });
        this.named = Map.copyOf(byName);
        this.written = Map.copyOf(byForm);
        Stream.concat(exact.keySet().stream(), last.keySet().stream()).forEach(name -> required(name, named));
        this.inKana = words.table("in-kana.").values().stream().flatMap(List::stream)
                .map(form -> required(form, written))
                .collect(Collectors.toUnmodifiableMap(JapaneseCounter::kana, Function.identity()));
    }

    private static SoundChange change(String group) {
        return SoundChange.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Rows such as {@code 4 yoji}, by the name of their counter, which may have several keys. */
    private static Map<String, Map<Long, String>> readings(Map<String, List<String>> table) {
        var all = new HashMap<String, Map<Long, String>>();
        table.forEach((key, rows) -> {
            var byNumber = all.computeIfAbsent(key.split("\\.", 2)[0], _ -> new HashMap<>());
            rows.stream().map(row -> row.split(" ", 2)).forEach(row -> byNumber.put(Long.valueOf(row[0]), row[1]));
        });
        return all;
    }

    /**
     * The counter with a name, for example {@code minute}.
     *
     * @throws IllegalArgumentException when the words lack it
     */
    JapaneseCounter named(String name) {
        return required(name, named);
    }

    private static JapaneseCounter required(String key, Map<String, JapaneseCounter> counters) {
        var counter = counters.get(key);
        if (counter == null) {
            throw new IllegalArgumentException("ja.words lacks the counter " + key);
        }
        return counter;
    }

    /** The counter with a spelling in characters, or in characters and kana. */
    JapaneseCounter of(String form) {
        return written.getOrDefault(form, JapaneseCounter.unknown(form));
    }

    /** The counter with a spelling in kana, if there is one. */
    Optional<JapaneseCounter> ofKana(String kana) {
        return Optional.ofNullable(inKana.get(kana));
    }

    /** A number with its counter. */
    String counted(String digits, JapaneseCounter counter) {
        return counting.counted(Long.parseLong(digits), counter);
    }

    /**
     * The pattern of a counter in its usual spelling. A day matches after a month, or alone if its name is irregular. A
     * counter before the word for an interval does not match the first half of that word.
     */
    String pattern() {
        return "(?:(?!" + calendarDayPattern() + ')' + Numbers.anyOf(written.keySet()) + "(?!" + intervalEnd + ")|(?<="
                + named("month-of-year").written() + "\\s?\\d{1,2}\\s?|(?<!\\d)(?:\\d|10|14|20|24)\\s?)"
                + named("calendar-day").written() + ')';
    }

    /** The pattern of a day of a month; does not match the beginning of a number of days. */
    String calendarDayPattern() {
        String day = named("calendar-day").written();
        return day + "(?!" + named("day").written().substring(day.length()) + ')';
    }

    /** The pattern of a counter in kana. */
    String kanaPattern() {
        return Numbers.anyOf(inKana.keySet());
    }
}
