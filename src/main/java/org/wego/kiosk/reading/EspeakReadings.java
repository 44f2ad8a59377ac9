// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.chinese.ChineseNumbers;
import org.wego.kiosk.reading.chinese.ChineseWords;
import org.wego.kiosk.reading.japanese.JapaneseNumbers;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;

/**
 * Corrects texts for espeak-ng, which reads Chinese character by character, drops the zero of 105 and the one of 110 in
 * Chinese, and reads 4 and 7 in Japanese as shi and shichi.
 *
 * <p>May be shared between threads.
 */
public final class EspeakReadings {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,12}(?![\\d.]\\d?)");
    /** Two brackets, which espeak-ng reads as phonemes, and control characters, which it reads as commands. */
    private static final Pattern COMMANDS = Pattern.compile("\\[\\[|\\]\\]|\\p{Cc}");

    private Optional<Chinese> chinese = Optional.empty();
    private Optional<JapaneseNumbers> japaneseNumbers = Optional.empty();

    private record Chinese(ChineseWords words, ChineseNumbers numbers) {
        static Chinese of(WordList words) {
            return new Chinese(new ChineseWords(words), new ChineseNumbers(words));
        }

        String read(String text) {
            return words.inPinyin(NUMBER.matcher(text).replaceAll(found -> number(found.group())));
        }

        private String number(String digits) {
            return digits.length() > 2 && Numbers.isCount(digits) ? numbers.of(Long.parseLong(digits)) : digits;
        }
    }

    /** The text in a form that espeak-ng reads correctly. */
    public String of(Lang lang, String text) {
        String plain = COMMANDS.matcher(text).replaceAll(" ");
        return switch (lang.locale().getLanguage()) {
            case "zh" -> chinese().read(plain);
            case "ja" -> NUMBER.matcher(plain).replaceAll(found -> japanese(found.group()));
            default -> plain;
        };
    }

    /** The Chinese words, read when the first Chinese text is said, to keep the start fast. */
    private synchronized Chinese chinese() {
        if (chinese.isEmpty()) {
            chinese = Optional.of(Chinese.of(new WordList("zh")));
        }
        return chinese.get();
    }

    /** The Japanese numerals, read when the first Japanese text is said. */
    private synchronized JapaneseNumbers japaneseNumbers() {
        if (japaneseNumbers.isEmpty()) {
            japaneseNumbers = Optional.of(new JapaneseNumbers(new WordList("ja")));
        }
        return japaneseNumbers.get();
    }

    private String japanese(String digits) {
        var numbers = japaneseNumbers();
        return Numbers.isCount(digits) ? numbers.of(Long.parseLong(digits)) : numbers.spelled(digits);
    }
}
