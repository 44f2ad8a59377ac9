// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.Voicing;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.testing.WrittenText;
import org.wego.kiosk.testing.WrittenTexts;
import org.wego.kiosk.text.MessageCatalogue;

/** Tests the sound of the real engine. */
@WegoContent("speaks the words that are shipped")
class EspeakNgTest {

    private static final VoiceSettings SETTINGS = new VoiceSettings(1, 5);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final RealEspeakNg espeak = new RealEspeakNg();
    private final SpokenText texts = Voicing.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"en | Leave by exit 6 and walk 50 metres west.", "ko | 6번 출구로 나와 서쪽으로 50미터 걸으세요.",
                    "zh | 从6号口出来，向西走50米。", "ja | 掲載されている路線はありません。受付でお尋ねください。",
                    "ru | Выйдите из выхода 6 и идите 50 метров на запад."})
    void aSentenceOfEachLanguageIsHeard(String tag, String text) {
        String ready = texts.of(new Utterance(new Lang(tag), text));
        var heard = espeak.hear(tag, ready, SETTINGS);
        assertThat(heard.decibels()).as("loudness").isBetween(-30.0, -10.0);
        assertThat(heard.seconds()).as("seconds for: " + ready).isBetween(1.5, 6.0);
    }

    /** Without preparation, the engine would say "Chinese letter", in English, for each kanji. */
    @Test
    void japaneseWithKanjiIsReadLikeItsKana() {
        String ready = texts.of(new Utterance(new Lang("ja"), "言語を選択"));
        var spoken = espeak.hear("ja", ready, SETTINGS);
        assertThat(spoken.seconds()).isGreaterThan(2 * espeak.hear("ja", "げ", SETTINGS).seconds());
        assertThat(spoken).isEqualTo(espeak.hear("ja", "げんごを せんたく", SETTINGS));
    }

    /**
     * The engine switches to an English voice for characters that it cannot read. Covers all texts of the bundled pack
     * and the program.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh", "ja", "ru"})
    void noTextIsSpelledInEnglish(String tag) {
        var ready = all(tag).map(text -> texts.of(new Utterance(new Lang(tag), text.text())))
                .filter(text -> !LATIN.matcher(text).find()).distinct().toList();
        assertThat(ready.size()).isGreaterThan(200);
        if (isSpelled(tag, String.join("\n\n", ready))) {
            assertThat(ready).as("read in English").filteredOn(text -> isSpelled(tag, text)).isEmpty();
        }
    }

    @Test
    void theVolumeStepsAreHeardSixDecibelsApart() {
        var heard = IntStream.range(0, Volume.STEPS)
                .mapToObj(
                        step -> espeak.hear("en", "The bus stops here every ten minutes.", new VoiceSettings(1, step)))
                .map(RealEspeakNg.HeardSamples::decibels).toList();
        for (int step = 1; step < Volume.STEPS; step++) {
            assertThat(heard.get(step) - heard.get(step - 1)).as("step " + step).isCloseTo(6, within(1.0));
        }
        assertThat(heard.getLast() - heard.getFirst()).isCloseTo(30, within(2.0));
    }

    @Test
    void halfTheRateTakesTwiceAsLong() {
        String text = "The bus stops here every ten minutes, and on Sundays every twenty.";
        double normal = espeak.hear("en", text, SETTINGS).seconds();
        assertThat(espeak.hear("en", text, new VoiceSettings(0.5, 5)).seconds() / normal).isCloseTo(2, within(0.4));
        assertThat(espeak.hear("en", text, new VoiceSettings(2, 5)).seconds() / normal).isCloseTo(0.5, within(0.15));
    }

    /** Without splitting, the engine drops the end of a long Korean sentence. */
    @Test
    void aLongKoreanSentenceIsSaidToItsEnd() {
        String clause = "종로에서 서쪽으로 오십 미터를 걸어가면 건물이 보입니다";
        String text = String.join(", ", IntStream.range(0, 10).mapToObj(_ -> clause).toList());
        double once = espeak.hear("ko", clause, SETTINGS).seconds();
        double all = SentenceSplitter.of(new Utterance(new Lang("ko"), text)).stream()
                .mapToDouble(portion -> espeak.hear("ko", portion.text(), SETTINGS).seconds()).sum();
        assertThat(all).isCloseTo(10 * once, within(once));
        String words = (clause + ' ').repeat(10);
        double inPortions = SentenceSplitter.of(new Utterance(new Lang("ko"), words)).stream()
                .mapToDouble(portion -> espeak.hear("ko", portion.text(), SETTINGS).seconds()).sum();
        assertThat(inPortions).isCloseTo(10 * once, within(2 * once));
    }

    private boolean isSpelled(String tag, String text) {
        return espeak.pronounced(tag, text).contains("(en)");
    }

    private static Stream<WrittenText> all(String tag) {
        var manifest = LobbyUnderTest.bundledContent().manifest();
        return Stream.concat(WrittenTexts.ofTheInterface(manifest, new MessageCatalogue(Map.of())).stream(),
                WrittenTexts.ofThePack(manifest, new BundledPack()).stream())
                .filter(text -> text.lang().equals(Optional.of(new Lang(tag))));
    }
}
