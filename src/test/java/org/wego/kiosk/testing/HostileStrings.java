// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated texts that strain layout and checks: some are allowed in a pack, some are forbidden. */
public final class HostileStrings {

    private static final int SCRIPT_WORD = 12;
    private static final Set<UnicodeScript> NONE = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);
    private static final List<Integer> LENGTHS = List.of(24, 60, 120, 200, 400, 1_000, 5_000, 20_000);

    private HostileStrings() {}

    /** Texts that JSON and the rules of characters allow. */
    public static List<String> allowed() {
        var all = new LinkedHashSet<String>();
        for (var script : UnicodeScript.values()) {
            if (!NONE.contains(script)) {
                word(c -> UnicodeScript.of(c) == script && Character.isLetterOrDigit(c)).ifPresent(all::add);
                word(c -> UnicodeScript.of(c) == script).ifPresent(all::add);
            }
        }
        all.addAll(combining());
        all.addAll(tooLong());
        all.addAll(markup());
        all.addAll(signs());
        all.addAll(arabic());
        return all.stream().filter(text -> !text.isBlank()).toList();
    }

    private static Optional<String> word(IntPredicate belongs) {
        var letters = IntStream.rangeClosed(0x21, 0x10FFFF)
                .filter(c -> Character.isDefined(c) && belongs.test(c) && isAllowed(c)).limit(SCRIPT_WORD).toArray();
        return letters.length == 0 ? Optional.empty()
                : Optional.of(new String(letters, 0, letters.length));
    }

    /** Leaves out what the check of characters refuses; {@link #forbidden} has that. */
    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE
                && type != Character.PRIVATE_USE && type != Character.UNASSIGNED && c != 0x2028 && c != 0x2029;
    }

    /** Stacks of marks above and below, marks without a letter, conjoining letters. */
    private static List<String> combining() {
        var marks = IntStream.range(0x300, 0x340).mapToObj(Character::toString).collect(Collectors.joining());
        var texts = new ArrayList<String>();
        for (int i = 1; i <= 64; i *= 2) {
            texts.add("Z" + marks.substring(0, i) + "algo");
            texts.add(marks.substring(0, i));
        }
        texts.addAll(List.of("\u1100\u1161\u11A8", "\u1100".repeat(20), "\u1161\u11A8", "e\u0301".repeat(40),
                "\u0E01\u0E31\u0E49".repeat(10), "\u0F40\u0F71\u0F72\u0F7E".repeat(8), "\u093F\u094D".repeat(5),
                "\u05D0\u05B8\u05D1".repeat(10), "\u200D\u0915\u094D\u200D\u0937", "\u0645\u200C\u06CC"));
        return texts;
    }

    /** Words without a break opportunity, and very long sentences. */
    private static List<String> tooLong() {
        var texts = new ArrayList<String>();
        for (int length : LENGTHS) {
            for (var unit : List.of("W", "i", "Щ", "漢", "한", "あ", "ق", "क", "word ", "слово ", "한국 ", "a-", "1",
                    "\u00A0x", "x\n", "😀")) {
                texts.add(unit.repeat(length / unit.length()).strip());
            }
        }
        return texts;
    }

    private static List<String> markup() {
        return List.of("<b>bold</b>", "<script>alert(1)</script>", "<!-- -->", "&amp;&lt;&#x202E;", "]]>", "{0}", "{",
                "}", "{}", "{0,number}", "{1}{2}{99}", "{0,choice,0#a|1#b}", "''{0}''", "'", "''", "%s", "%d%n", "%",
                "%%", "%1$s", "%99$s", "${java.version}", "#{1+1}", "\\", "\\n", "\\u0041", "\"", "\"\"", "/", "//",
                "../..", "C:\\", "file:///etc/passwd", "javascript:alert(1)", "' OR 1=1 --", "; rm -rf /", "$(reboot)",
                "`id`", "_mnemonic", "__", "a_b_c", "null", "true", "NaN", "undefined", "0x00", "1e999", "-0", "=1+1",
                "@import", "-fx-font-size: 1px", ".look-zone { }", "BEGIN:VCARD", "END:VCARD\nTEL:1",
                "\t".strip() + "*",
                "[link](http://x)", "# title", "<speak><break/></speak>", "[[rate 999]]", "...", "?", "!", "·", "—",
                "-",
                ".", ",", "(", ")", "0", "00:00", "99:99", "ﷺ", "﷽", "㌀㍿", "ﬁﬂ", "ŒœĲĳ", "ßẞ", "İıIi", "ǅ", "①②③");
    }

    /** Emoji with joiners, digits of every script, characters of every width. */
    private static List<String> signs() {
        var digits = IntStream.rangeClosed(0, 0x1FFFF)
                .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        && Character.digit(c, 10) == 0)
                .mapToObj(zero -> IntStream.range(zero, zero + 10).mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        return Stream.concat(digits,
                Stream.of("👩‍💻", "👨‍👩‍👧‍👦", "🇰🇷🇺🇳", "🏴‍☠️", "👍🏿", "❤️‍🔥", "1️⃣", "😀😀😀 😀", "☎️ 112",
                        "𝕳𝖊𝖑𝖑𝖔", "𝟘𝟙𝟚", "Ｆｕｌｌ　Ｗｉｄｔｈ", "ｈａｌｆ", "ﾊﾝｶｸ", "〒〶", "‰‱", "½⅓", "№℡", "H₂O", "x²",
                        "∑∫√∞", "█▓▒░", "⁂", "�",
                        "so\u00ADft", "so\u200Bft", "\u2003x\u2003", "x\u3000y", "\u2011", "a\u2011b"))
                .toList();
    }

    /** Right-to-left text, alone and mixed, in every length up to more than two lines. */
    private static List<String> arabic() {
        var sentence = "العربية لغة تكتب من اليمين إلى اليسار ولها حروف تتصل بعضها ببعض ";
        var texts = new ArrayList<String>();
        for (int length = 10; length < 260; length += 16) {
            texts.add(sentence.repeat(5).substring(0, length).strip());
        }
        texts.add(sentence.repeat(5).substring(0, 186));
        texts.add("ا".repeat(186));
        texts.addAll(List.of("abc العربية def", "עברית 123 abc", "123 عربي 456", "(عربي)", "עִבְרִית", "ܣܘܪܝܝܐ ދިވެހި",
                "left שמאל left ימין right", "لا لا لا لا", "\u0640".repeat(80)));
        return texts;
    }

    /** Texts with forbidden characters, as JSON escapes and, where possible, literally. */
    public static List<String> forbidden() {
        return IntStream
                .of(0x0000, 0x0008, 0x0009, 0x000B, 0x001F, 0x007F, 0x0085, 0x061C, 0x200E, 0x200F,
                        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2028, 0x2029, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068,
                        0x2069,
                        0x206F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF)
                .mapToObj("\\u%04X"::formatted).toList();
    }
}
