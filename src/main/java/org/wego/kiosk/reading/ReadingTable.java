// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.chinese.ChineseRules;
import org.wego.kiosk.reading.english.EnglishRules;
import org.wego.kiosk.reading.japanese.JapaneseRules;
import org.wego.kiosk.reading.korean.KoreanRules;
import org.wego.kiosk.reading.rule.CommonRules;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.WordList;
import org.wego.kiosk.reading.russian.RussianRules;

/**
 * How the text patterns of an information kiosk are said in one language.
 *
 * <p>For a language without rules, only digits of every width, telephone numbers and web addresses are read. May be
 * shared between threads.
 */
public final class ReadingTable {

    private final List<ReadingRule> rules;
    private final boolean isSpaced;
    private final boolean isRomanSaid;

    private ReadingTable(LanguageRules language) {
        this.rules = Stream.concat(new CommonRules(language.signs()).rules().stream(), language.rules().stream())
                .toList();
        this.isSpaced = language.isSpaced();
        this.isRomanSaid = language.isRomanSaid();
    }

    /** The reading table of a language; regional tags use that of their language. */
    public static ReadingTable of(Lang lang) {
        return new ReadingTable(switch (lang.locale().getLanguage()) {
            case "en" -> new EnglishRules();
            case "ko" -> new KoreanRules(new WordList("ko"));
            case "ja" -> new JapaneseRules();
            case "zh" -> new ChineseRules(new WordList("zh"));
            case "ru" -> new RussianRules();
            default -> new LanguageRules.NoRules();
        });
    }

    /** The text as it is said. Words are unchanged, as are numbers that every engine reads correctly. */
    public String read(String text) {
        var draft = new ReadingDraft(WidthForms.folded(text, isRomanSaid), isSpaced);
        rules.forEach(draft::apply);
        return draft.words();
    }
}
