// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * A sixth language needs a line in the manifest, texts in the data and one file of strings, but no code and no style
 * sheet.
 */
@FxTest
class SixthLanguageTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String TAG = "es";

    @TempDir
    Path folder;

    private FolderPack pack = new FolderPack(Path.of(""));

    @BeforeEach
    void thePackSpeaksSpanishToo() {
        pack = MoreLanguages.writeTo(folder, 1);
    }

    @Test
    void thePackIsValid() {
        var checker = new PackChecker(new StrictJson(), Set.copyOf(MessageCatalogue.BUNDLED),
                MessageCatalogue.english());
        assertThat(checker.check(pack)).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void greetingAndHomeHaveIt() {
        var kiosk = open("attract", "en");
        assertThat(kiosk.asAttract().welcomes()).hasSize(6).endsWith("Wélcomé");
        assertThat(kiosk.asAttract().pages()).isOne();
        kiosk.asAttract().touchWelcome("Wélcomé");
        assertThat(kiosk.title()).isEqualTo("Wélcomé to WéGO");
        assertThat(kiosk.bar()).contains("Homé", "Récéption", "Languagé");
        assertThat(kiosk.asHome().tiles()).contains("Diréctions", "Host city Séoul");
    }

    @Test
    void switchingToItOrBackKeepsTheScreen() {
        var kiosk = open("line/271", "zh");
        kiosk.languages().choose("español");
        assertThat(kiosk.asLine().number()).isEqualTo("271");
        assertThat(kiosk.title()).isEqualTo("Blué bus");
        assertThat(kiosk.asLine().finding()).isEqualTo("Séén héré in mayo 2022");
        assertThat(kiosk.bar()).contains("Languagé");
        kiosk.languages().choose("中文");
        assertThat(kiosk.asLine().number()).isEqualTo("271");
        assertThat(kiosk.asLine().finding()).contains("2022年5月");
    }

    @Test
    void datesAndNumbersFollowIt() {
        var accepted = (PackResult.Accepted) LobbyUnderTest.pack(pack);
        assertThat(accepted.content().manifest().languages()).last()
                .satisfies(language -> assertThat(language.strings()).contains("strings/es.properties"));
        var spanish = new Lang(TAG);
        var formats = new Formats(
                new MessageCatalogue(Map.of(spanish, MoreLanguages.strings(TAG))).in(spanish));
        assertThat(formats.date(LocalDate.parse("2026-05-31"))).isEqualTo("31 de mayo de 2026");
        assertThat(formats.asOf(new AsOf("before 2017-06"))).isEqualTo("béforé junio 2017");
        assertThat(formats.number(100_000)).isEqualTo("100.000");
    }

    /** The icon helps visitors who can read none of the words; a word is never truncated for it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLanguageButtonHidesItsIconForALongWord(boolean wide) throws IOException {
        assertThat(hasIcon("Idioma", wide)).as("a short word has room beside it").isTrue();
        assertThat(hasIcon("Otro idioma", wide)).as("a long word takes its room").isFalse();
    }

    /** Whether the language button has its icon beside a word. In either case the layout of the bar must be right. */
    private boolean hasIcon(String word, boolean wide) throws IOException {
        var strings = folder.resolve("strings/es.properties");
        Files.writeString(strings, Files.readString(strings).replaceAll("(?m)^bar.language=.*$",
                "bar.language=" + word));
        var kiosk = open("home", "es");
        kiosk.resize(wide ? 1920 : 1080, wide ? 1080 : 1920);
        assertThat(kiosk.bar()).contains(word);
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        return kiosk.has(".language-face .icon");
    }

    private KioskPage open(String start, String lang) {
        return KioskPage.open(LobbyUnderTest.pack(pack), start, lang);
    }
}
