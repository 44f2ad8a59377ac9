// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.text.MessageCatalogue;

/** Interface strings of a pack are compared with the English ones, and date patterns are checked by their output. */
class StringsProblemsTest {

    private static final PackChecker CHECKER = new PackChecker(new StrictJson(), Set.copyOf(MessageCatalogue.BUNDLED),
            MessageCatalogue.english());
    private static final String FILE = "strings/es.properties";

    @TempDir
    Path folder;

    private TestPack pack;

    @BeforeEach
    void aPackThatSpeaksSpanish() {
        pack = TestPack.in(folder)
                .with("pack.json", "\"English\"}", "\"English\"}, {\"tag\": \"es\", \"name\": \"español\","
                        + " \"strings\": \"" + FILE + "\"}")
                .with(FILE, MoreLanguages.strings("es"));
    }

    @Test
    void theStringsOfAnotherLanguageAreAccepted() {
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "home.lines | Líneas | lacks {0} of the English text: Lines: {0} (write it where it belongs: the program fills"
                    + " it in)",
            "pager.position | {0} de {2} | lacks {1} of the English text: {0}/{1} (write it where it belongs: the program"
                    + " fills it in)",
            "bar.home | Inicio {0} | has {0}, which the program does not fill in (remove it)",
            "offices.head | {0}: {1} {3} | has {3}, which the program does not fill in (it fills in {0}, {1})",
            "home.lines | Líneas {0} {0,number} | has braces that are not placeholders: {0,number} (only {0} may be"
                    + " between the braces)",
            "home.lines | Líneas: {0} {nombre} | has braces that are not placeholders: {nombre} (only {0} may be"
                    + " between the braces)",
            "home.lines | Líneas: {0} { | has braces that are not placeholders: { (only {0} may be"
                    + " between the braces)",
            "bar.back | L''arrêt | has two apostrophes in a row, and both are shown (write one)",
            "bar.back | رجوع | has the letter 'ر', which is written from right to left: this program cannot break its"
                    + " lines (write it in other letters)",
            "format.before | antes | lacks {0} of the English text: before {0} (write it where it belongs: the program fills"
                    + " it in)"})
    void aStringWithOtherPlaceholdersThanTheEnglishOne(String key, String words, String message) {
        int line = write(key, words);
        assertThat(errors()).anySatisfy(error -> assertThat(error)
                .isEqualTo(FILE + ":" + line + ": '" + key + "' " + message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "MMMM de uuuu | it writes more than a month and a year: mayo 11",
            "MMMM 'de uuuu | it cannot be read: Pattern ends with an incomplete string literal",
            "MMMM bbbb uuuu | it cannot be read: ",
            "MMMM uuuu HH:mm | it asks for more than a month and a year: ",
            "MMMM | it writes 2010 without its four digits: enero",
            "MMMM yy | it writes 2010 without its four digits: enero 10",
            "uuuu | it writes different months alike: 2022",
            "MMMMM uuuu | it writes different months alike: M 2022",
            "d 'de' MMMM 'de' uuuu | it writes more than a month and a year: 11 de mayo de 2022",
            "QQQQ uuuu | it writes different months alike: 2.º trimestre 2022"})
    void aWrongDatePattern(String pattern, String fault) {
        int line = write("format.month", pattern);
        assertThat(errors()).singleElement().asString()
                .startsWith(FILE + ":" + line + ": 'format.month' is not a pattern for a month and a year: " + fault)
                .endsWith(" (put words between apostrophes, for example: MMMM 'de' y)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"MMMM 'de' uuuu", "uuuu-MM", "LLLL y", "MMM uuuu 'г.'",
            "'o''clock' MMMM uuuu"})
    void aCorrectDatePattern(String pattern) {
        write("format.month", pattern);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aKeyThatBeginsLikeAnotherIsFoundInItsOwnLine() {
        pack.with(FILE,
                pack.text(FILE).replace("contact.fax=Fax", "contact.fax=\\\n   Fax\n! a comment\ncontact.fax=Fax"));
        assertThat(errors()).singleElement().asString().matches(FILE + ":\\d+: 'contact.fax' was written in line \\d+"
                + " already \\(delete one of the two\\)");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        int line = write("bar.home", "In\\u12icio");
        assertThat(errors()).containsExactly(FILE + ":" + line
                + ": an escape \\u is not followed by four digits (write the letter itself)");
    }

    @Test
    void theStringsOfAVarietyAreThoseOfItsLanguage() {
        speak("{\"tag\": \"en-US\", \"name\": \"American English\"}");
        assertThat(errors()).isEmpty();
        speak("{\"tag\": \"es-MX\", \"name\": \"español de México\"}");
        assertThat(errors()).isEmpty();
        speak("{\"tag\": \"pt-BR\", \"name\": \"português\"}");
        assertThat(errors()).anyMatch(line -> line.contains("the program has no built-in words in 'pt-BR'"));
    }

    @Test
    void anotherScriptIsDoubtful() {
        speak("{\"tag\": \"zh-Hant-TW\", \"name\": \"繁體中文\"}");
        assertThat(errors()).isEmpty();
        assertThat(check()).anyMatch(line -> line.contains("'zh-Hant-TW' is written in another script than 'zh', whose"
                + " interface strings are shown (name a separate file: \"strings\":"
                + " \"strings/zh-Hant-TW.properties\")"));
        speak("{\"tag\": \"zh-TW\", \"name\": \"繁體中文\"}");
        assertThat(check()).anyMatch(line -> line.contains("'zh-TW' is written in another script"));
        speak("{\"tag\": \"zh-Hans\", \"name\": \"中文\"}");
        assertThat(check()).noneMatch(line -> line.contains("another script"));
    }

    private void speak(String language) {
        pack = TestPack.in(folder).with(FILE, MoreLanguages.strings("es")).with("pack.json", "\"English\"}",
                "\"English\"}, {\"tag\": \"es\", \"name\": \"español\", \"strings\": \"" + FILE + "\"}, " + language);
    }

    /** Changes the words of a key. Returns its line number. */
    private int write(String key, String words) {
        var lines = pack.text(FILE).lines().toList();
        int line = lines.stream().map(text -> text.split("=")[0]).toList().indexOf(key);
        pack.with(FILE, lines.get(line) + "\n", key + "=" + words + "\n");
        return line + 1;
    }

    private List<String> errors() {
        return CHECKER.check(pack.source()).stream().filter(Problem::isError).map(Problem::toString).toList();
    }

    private List<String> check() {
        return CHECKER.check(pack.source()).stream().map(Problem::toString).toList();
    }
}
