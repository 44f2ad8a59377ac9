// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.speech.SpokenText;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.Voicing;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.testing.WrittenText;
import org.wego.kiosk.testing.WrittenTexts;

/** Checks that every interface string and every text of the pack can be read aloud. */
@WegoContent("the readings belong to the words that are shipped")
class PronunciationPairsTest {

    private static final Lang JA = new Lang("ja");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEY = Pattern.compile("[a-z].*\\..*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** A pattern of java.time, which is not displayed. */
    private static final String PATTERN = "ja.properties: format.month";

    private final MessageCatalogue messages = new MessageCatalogue(Map.of());
    private final SpokenText texts = Voicing.bundled();

    @Test
    void noJapaneseTextIsLeftWithAKanji() {
        var manifest = LobbyUnderTest.bundledContent().manifest();
        var written = Stream.concat(WrittenTexts.ofTheInterface(manifest, messages).stream(),
                WrittenTexts.ofThePack(manifest, new BundledPack()).stream())
                .filter(text -> text.lang().equals(Optional.of(JA)) && !text.place().equals(PATTERN)).toList();
        assertThat(written.size()).isGreaterThan(300);
        assertThat(written).filteredOn(text -> HAN.matcher(spoken(text.text())).find())
                .map(WrittenText::toString).isEmpty();
    }

    @Test
    void noJapaneseStringThatIsFilledIsLeftWithAKanji() {
        var strings = messages.in(JA);
        assertThat(spoken(strings.get("line.spoken", "青", "N26", strings.get("check.seen-here"))))
                .isEqualTo("あお バス N 26 ばん。ここに ていしゃ きろく あり");
        assertThat(spoken(strings.get("absent.not-published", strings.get("contact.fax")))).isEqualTo("ファックス、こうひょう なし");
    }

    @Test
    void noJapaneseDateIsLeftWithAKanji() {
        var formats = new Formats(messages.in(JA));
        assertThat(IntStream.rangeClosed(1, 365).mapToObj(day -> LocalDate.ofYearDay(2026, day))
                .map(date -> spoken(formats.date(date)))).noneMatch(text -> HAN.matcher(text).find());
        assertThat(spoken(formats.date(LocalDate.of(2026, 11, 12)))).isEqualTo("2026 ねん じゅういちがつ じゅうににち");
        assertThat(spoken(formats.asOf(new AsOf("before 2017-06")))).isEqualTo("2017 ねん ろくがつ より まえ");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aReadingHasTheSamePlaceholdersAsItsString(String tag) {
        var strings = messages.in(new Lang(tag));
        assertThat(read(tag).entrySet()).filteredOn(entry -> KEY.matcher((String) entry.getKey()).matches())
                .allSatisfy(entry -> assertThat(placeholders((String) entry.getValue())).as("%s", entry.getKey())
                        .isEqualTo(placeholders(strings.get((String) entry.getKey()))));
    }

    @Test
    void thePacksOwnStringsAreNotReadByTheProgramsReadings() {
        var own = new MessageCatalogue(Map.of(JA, "bar.back=帰る"));
        assertThat(own.readings(JA)).containsKey("年").doesNotContainKey("戻る").doesNotContainKey("帰る");
        assertThat(new MessageCatalogue(Map.of()).readings(JA)).containsEntry("戻る", "もどる");
    }

    @Test
    void aLanguageWithoutReadingsIsReadAsItIsWritten() {
        assertThat(messages.readings(new Lang("ka"))).isEmpty();
    }

    private String spoken(String text) {
        return texts.of(new Utterance(JA, text));
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).toList();
    }

    private static Properties read(String tag) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(SourceTexts.resource("org/wego/kiosk/text/" + tag + ".say.properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
