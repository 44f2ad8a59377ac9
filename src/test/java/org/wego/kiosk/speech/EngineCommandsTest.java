// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;

/** Tests the command line, the input and the parsed voice list of each engine. */
class EngineCommandsTest {

    private static final Lang KO = new Lang("ko");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0.5, 0, 88, 6", "1, 3, 175, 40", "2, 5, 350, 140"})
    void espeakNg(double rate, int volume, String words, String amplitude) {
        var espeak = new EspeakNg("espeak-ng", new Voices(() -> Map.of("ko", "ko")));
        assertThat(espeak.line(KO, new VoiceSettings(rate, volume))).containsExactly("espeak-ng", "--stdin", "-b", "1",
                "-v",
                "ko", "-s", words,
                "-a", amplitude);
    }

    @Test
    void theVoicesOfEspeakNgAreParsed() {
        var voices = EspeakNg.voices(List.of(
                "Pty Language       Age/Gender VoiceName          File                 Other Languages",
                " 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)",
                " 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh-cmn 5)(zh 5)",
                " 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)",
                " 5  ko              --/M      Korean             ko                   "));
        assertThat(voices).containsEntry("zh", "cmn-latn-pinyin").containsEntry("en", "en").containsEntry("ko", "ko")
                .doesNotContainKeys("language", "ja");
    }

    @Test
    void macSay() {
        var say = new MacSay(new Voices(() -> Map.of("ko", "Yuna")));
        assertThat(say.line(KO, new VoiceSettings(2, 5))).containsExactly("say", "-f", "-", "-v", "Yuna", "-r", "350");
        assertThat(say.input(new Utterance(KO, "안녕"), new VoiceSettings(1, 5))).isEqualTo("[[volm 1.000]] 안녕");
        assertThat(say.input(new Utterance(KO, "[[volm 9]]"), new VoiceSettings(1, 0)))
                .isEqualTo("[[volm 0.032]] [ [volm 9]]");
    }

    @Test
    void theVoicesOfMacSayAreParsed() {
        assertThat(MacSay.voices(List.of("Albert              en_US    # Hello! My name is Albert.",
                "Samantha            en_US    # Hello! My name is Samantha.",
                "Bad News            en_US    # Hello! My name is Bad News.",
                "Eddy (Japanese (Japan)) ja_JP    # こんにちは", "Kyoko               ja_JP    # こんにちは",
                "Tingting            zh_CN    # 你好")))
                .containsEntry("en", "Samantha").containsEntry("ja", "Kyoko").containsEntry("zh", "Tingting")
                .containsEntry("zh-cn", "Tingting").doesNotContainKey("ko");
    }

    @ParameterizedTest
    @CsvSource({"0.5, -6", "1, 0", "2, 6"})
    void theRateOfWindowsIsLogarithmic(double rate, long asRate) {
        assertThat(WindowsSapi.rate(rate)).isEqualTo(asRate);
    }

    @Test
    void windowsGetsAConstantCommandWithoutDoubleQuotes() {
        var sapi = new WindowsSapi(new Voices(() -> Map.of("ko", "Microsoft Heami Desktop")));
        assertThat(sapi.line(KO, new VoiceSettings(2, 0)))
                .isEqualTo(sapi.line(new Lang("ja"), new VoiceSettings(0.5, 5)))
                .startsWith("powershell.exe").noneMatch(argument -> argument.contains("\""))
                .allMatch(argument -> argument.chars().allMatch(c -> c < 0x80));
        assertThat(sapi.input(new Utterance(KO, "안녕"), new VoiceSettings(2, 0)))
                .isEqualTo("Microsoft Heami Desktop\n6\n3\n안녕");
        assertThat(IntStream.range(0, Volume.STEPS)
                .mapToObj(step -> sapi.input(new Utterance(KO, "x"), new VoiceSettings(1,
                        step)).split("\n")[2]))
                .containsExactly("3", "6", "13", "25", "50", "100");
    }

    @Test
    void theVoicesOfWindowsAreParsed() {
        assertThat(WindowsSapi.voices(List.of("ko-KR Microsoft Heami Desktop", "en-US Microsoft Zira Desktop",
                "en-GB Microsoft Hazel Desktop"))).containsEntry("ko", "Microsoft Heami Desktop")
                .containsEntry("en", "Microsoft Zira Desktop").containsEntry("en-gb", "Microsoft Hazel Desktop");
    }

    @Test
    void onLinuxEspeakNgIsFoundOnThePath() throws Exception {
        var environment = Map.of("PATH", folder.resolve("none") + File.pathSeparator + folder.resolve("bin"));
        var espeak = Files.createFile(Files.createDirectories(folder.resolve("bin")).resolve("espeak-ng"));
        assertThat(SpeechEngineDetector.find("Linux", environment)).as("a file that cannot be executed").isEmpty();
        assertThat(espeak.toFile().setExecutable(true)).isTrue();
        assertThat(SpeechEngineDetector.find("Linux", environment)).get().isInstanceOf(ChildProcessEngine.class);
    }

    @Test
    void speechDispatcherIsNotAnEngine() throws Exception {
        Files.createFile(Files.createDirectories(folder.resolve("speech-dispatcher")).resolve("speechd.sock"));
        assertThat(SpeechEngineDetector.find("Linux",
                Map.of("PATH", folder.toString(), "XDG_RUNTIME_DIR", folder.toString())))
                .isEmpty();
    }

    @Test
    void withoutEspeakNgThereIsNoEngine() {
        assertThat(SpeechEngineDetector.find("Linux", Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(SpeechEngineDetector.find("Linux", Map.of())).isEmpty();
    }

    @Test
    void macAndWindowsHaveTheirOwnEngines() {
        assertThat(SpeechEngineDetector.find("Mac OS X", Map.of())).isPresent();
        assertThat(SpeechEngineDetector.find("Windows 11", Map.of())).isPresent();
    }
}
