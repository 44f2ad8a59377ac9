// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.kiosk.reading.japanese.JapaneseCounter.SoundChange;
import org.wego.kiosk.reading.rule.WordList;

/** Says a number together with its counter. */
final class JapaneseCounting {

    private final JapaneseNumbers numbers;
    private final String doubled;
    private final Map<String, String> toB;
    private final Map<String, String> toP;
    private final Map<String, String> toG;

    JapaneseCounting(WordList words, JapaneseNumbers numbers) {
        this.numbers = numbers;
        this.doubled = words.get("doubled");
        this.toB = sounds(words.list("voiced.b"));
        this.toP = sounds(words.list("voiced.p"));
        this.toG = sounds(words.list("voiced.g"));
    }

    private static Map<String, String> sounds(List<String> pairs) {
        return pairs.stream().map(pair -> pair.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The number with the counter. */
    String counted(long number, JapaneseCounter counter) {
        if (counter.exact().containsKey(number)) {
            return counter.exact().get(number);
        }
        long last = number % 10;
        if (counter.last().containsKey(last) && number > 0) {
            return (number < 10 ? "" : numbers.of(number - last)) + counter.last().get(last);
        }
        return border(number, counter);
    }

    private String border(long number, JapaneseCounter counter) {
        String words = numbers.of(number);
        var change = counter.change();
        if (change == SoundChange.REGULAR || number == 0) {
            return words + counter.kana();
        }
        int last = (int) (number % 10);
        boolean isHundred = number % 100 == 0;
        boolean doubles = switch (last) {
            case 1, 8 -> true;
            case 6 -> change != SoundChange.DOUBLED_S;
            case 0 -> number % 1000 != 0 && (!isHundred || change != SoundChange.DOUBLED_S);
            default -> false;
        };
        if (doubles) {
            // Ichi, roku, hachi, juu and hyaku lose their last sound.
            return words.substring(0, words.length() - 1) + doubled
                    + changed(counter.kana(), change == SoundChange.H_B || change == SoundChange.H_P ? toP : Map.of());
        }
        return words + switch (change) {
            case VOICED_K -> last == 3 ? changed(counter.kana(), toG) : counter.kana();
            case H_B -> last == 3 ? changed(counter.kana(), toB) : counter.kana();
            case H_P -> last == 3 || last == 4 ? changed(counter.kana(), toP) : counter.kana();
            default -> counter.kana();
        };
    }

    private static String changed(String kana, Map<String, String> sounds) {
        String first = kana.substring(0, 1);
        return sounds.getOrDefault(first, first) + kana.substring(1);
    }
}
