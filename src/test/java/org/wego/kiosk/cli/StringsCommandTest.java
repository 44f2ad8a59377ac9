// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.text.MessageCatalogue;

/** The template for a new interface language. */
class StringsCommandTest {

    @TempDir
    Path folder;

    @Test
    void theTemplateHasEveryStringWithItsEnglishText() throws IOException {
        var outcome = CommandRun.of("strings", "es");
        assertThat(outcome.code()).isZero();
        assertThat(properties(outcome.out()).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(MessageCatalogue.english().keySet());
        assertThat(outcome.out()).contains("# {0} a number\n# English: Lines: {0}\nhome.lines=\n",
                "# English: Reception\nbar.reception=\n", "format.month=MMMM 'de' y\n");
    }

    @Test
    void theTemplateOfARegionalVariantHasTheStringsOfItsLanguage() throws IOException {
        var korean = properties(CommandRun.of("strings", "ko-KP").out());
        assertThat(korean.getProperty("home.lines")).contains("{0}").matches(".*[가-힣].*");
        assertThat(korean.getProperty("list.separator")).endsWith(" ");
        assertThat(properties(CommandRun.of("strings", "zh-Hant").out()).getProperty("bar.home")).isEmpty();
    }

    @Test
    void theStringsOfTheDeskHaveATemplateAndACheck() throws IOException {
        var template = CommandRun.of("strings", "es", "--desk");
        assertThat(properties(template.out()).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(MessageCatalogue.englishOfDesk().keySet());
        var file = folder.resolve("es.properties");
        Files.writeString(file, template.out().replace("form.save=\n", "form.save=Guardar {0}\n"));
        var check = CommandRun.of("strings", "es", "--desk", "--check", file.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("'form.save' has {0}, which the program does not fill in",
                "'form.undo' is empty");
        var complete = "src/test/resources/desk-strings/de.properties";
        assertThat(CommandRun.of("strings", "de", "--desk", "--check", complete).code()).isZero();
    }

    @Test
    void aFileIsNeverOverwritten() throws IOException {
        var file = folder.resolve("es.properties");
        assertThat(CommandRun.of("strings", "es", "--out", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(CommandRun.of("strings", "es").out());
        Files.writeString(file, "bar.home=Inicio\n");
        var again = CommandRun.of("strings", "es", "--out", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains(file + " already exists and is not overwritten");
        assertThat(Files.readString(file)).isEqualTo("bar.home=Inicio\n");
        assertThat(CommandRun.of("strings", "es", "--out", folder.resolve("none/es.properties").toString()).err())
                .contains("there is no such folder");
    }

    @Test
    void anInvalidLanguageTagIsReported() {
        var outcome = CommandRun.of("strings", "Spanish please");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'Spanish please' is not a language tag such as en or zh-Hans");
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
