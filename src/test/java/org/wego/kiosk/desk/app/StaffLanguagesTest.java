// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;

/** The window can have every language that a string file adds. */
class StaffLanguagesTest {

    private static final Lang GERMAN = new Lang("de");

    @TempDir
    private Path folder;

    /** After a new string in English: the message lists the keys that German and French lack. */
    @Test
    void germanAndFrenchAreComplete() {
        assertThat(StaffLanguages.in(StaffLanguagesUnderTest.FOLDER).problems()).isEmpty();
    }

    @Test
    void aFileAddsALanguageToThoseOfTheProgram() {
        var languages = StaffLanguages.in(StaffLanguagesUnderTest.FOLDER);
        assertThat(languages.all()).extracting(Lang::tag).containsExactly("en", "ko", "de", "fr");
        assertThat(languages.words(GERMAN).get("form.save")).isEqualTo("Speichern");
        assertThat(languages.words(GERMAN).get("record.copied", "Adresse")).isEqualTo("Kopiert: Adresse");
    }

    @Test
    void withoutAFolderTheProgramsLanguagesRemain() {
        assertThat(StaffLanguages.in(folder.resolve("none")).all()).extracting(Lang::tag).containsExactly("en", "ko");
    }

    @Test
    void aMissingStringIsNamedAndShownInEnglish() throws IOException {
        var file = write("de.properties", "form.save=Speichern\n");
        var languages = StaffLanguages.in(folder);
        assertThat(languages.problems()).singleElement().asString()
                .startsWith("warning: " + file + ":1: ").contains("form.undo", "wego-kiosk strings de --desk")
                .doesNotContain("form.save,");
        assertThat(languages.words(GERMAN).get("form.save")).isEqualTo("Speichern");
        assertThat(languages.words(GERMAN).get("form.undo")).isEqualTo("Undo");
    }

    @Test
    void aWrongPlaceholderIsReportedWithFileKeyAndRemedy() throws IOException {
        var file = write("de.properties", """
                form.save=Speichern
                record.copied=Kopiert: {1}
                no.such.key=?
                """);
        var languages = StaffLanguages.in(folder);
        assertThat(languages.problems())
                .anySatisfy(line -> assertThat(line).startsWith("error: " + file + ":2: 'record.copied' lacks {0}")
                        .contains("write it where it belongs"))
                .anySatisfy(line -> assertThat(line).startsWith("error: " + file + ":3: ").contains("no.such.key"));
        assertThat(languages.words(GERMAN).get("record.copied", "x")).isEqualTo("Copied: x");
        assertThat(languages.words(GERMAN).get("form.save")).isEqualTo("Speichern");
    }

    @Test
    void aFileThatIsNoTextAndAFileWithoutALanguageAreReported() throws IOException {
        var broken = folder.resolve("fr.properties");
        Files.write(broken, new byte[]{(byte) 0xFF, (byte) 0xFE, 'a'});
        var nameless = write("strings of the desk.properties", "form.save=x\n");
        assertThat(StaffLanguages.in(folder).problems())
                .anySatisfy(line -> assertThat(line).startsWith("error: " + broken))
                .anySatisfy(line -> assertThat(line).startsWith("error: " + nameless).contains("de.properties"));
        assertThat(StaffLanguages.in(folder).all()).extracting(Lang::tag).containsExactly("en", "ko");
    }

    @ParameterizedTest(name = "wanted {0}, last {1}, system {2}: {3}")
    @CsvSource({"de, ko, en, de", ", ko, en, ko", ", , ko-KR, ko", ", , fr-CA, fr", ", , ja, en", ", xx, de, de"})
    void theWantedLanguageIsUsedThenTheLastThenTheSystems(String wanted, String last, String system, String used)
            throws Exception {
        assertThat(StaffLanguages.in(StaffLanguagesUnderTest.FOLDER).choose(Optional.ofNullable(wanted),
                Optional.ofNullable(last), Locale.forLanguageTag(system))).isEqualTo(new Lang(used));
    }

    @Test
    void anUnknownWantedLanguageIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> StaffLanguages.in(StaffLanguagesUnderTest.FOLDER).choose(Optional.of("xx"),
                Optional.empty(), Locale.ROOT)).hasMessageContaining("en, ko, de, fr");
    }

    @ParameterizedTest
    @CsvSource({"en, English", "de, Deutsch", "fr, Français", "ko, 한국어"})
    void aLanguageIsNamedInItself(String tag, String name) {
        assertThat(LanguageActions.name(new Lang(tag))).isEqualTo(name);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
