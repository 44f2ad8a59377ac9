// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BrokenFilesTest extends PackProblems {

    private static final String WELCOME = "{\"en\": \"Welcome\"}";

    @Test
    void jsonThatIsCutOff() {
        String text = pack.text(ORGANISATION);
        pack.with(ORGANISATION, text.substring(0, text.indexOf("lcome\"}")));
        refused("organisation.json:6: /welcome/en: the file ends in the middle"
                + " (is it cut off? a quotation mark, a bracket or a brace is not closed)");
    }

    @Test
    void anEmptyFile() {
        pack.with(ORGANISATION, "");
        refused("organisation.json:1: the file is empty"
                + " (restore it from a copy, or remove it from the pack)");
    }

    @Test
    void aCommaThatIsMissing() {
        pack.with(ORGANISATION, WELCOME + ",", WELCOME);
        refused("organisation.json:7: /welcome: a comma or a colon is missing before this text"
                + " (write , between two values and : after a key)");
    }

    @Test
    void aCommaTooMany() {
        pack.with(LINES, "\"stops\": [\"01\"]", "\"stops\": [\"01\",]");
        refused("bus-lines.json:5: /lines/0/check/stops/1: there is a comma before the closing ']'"
                + " (delete the comma)");
    }

    @Test
    void aDuplicateKeyIsRefused() {
        pack.with(ORGANISATION, WELCOME + ",", WELCOME + ", \"welcome\": \"Hello\",");
        refused("organisation.json:6: /welcome: the key 'welcome' occurs twice (delete one of them)");
    }

    @Test
    void textAfterTheEnd() {
        pack.with(ORGANISATION, pack.text(ORGANISATION) + "{}");
        refused("organisation.json:9: the file continues after its closing brace (delete the text after the brace)");
    }

    @Test
    void aFileInAnotherEncoding() {
        pack.with(ORGANISATION, pack.text(ORGANISATION).replace("Welcome", "Grüß Gott")
                .getBytes(StandardCharsets.ISO_8859_1));
        refused("organisation.json:6: the file is not UTF-8: byte 149 is 0xFC (save the file as UTF-8 without BOM)"
        );
    }

    @Test
    void aByteOrderMark() {
        pack.with(ORGANISATION, "\uFEFF" + pack.text(ORGANISATION));
        refused("organisation.json:1: the file starts with a byte order mark (BOM)"
                + " (save the file as UTF-8 without BOM)");
    }

    @Test
    void aCharacterThatReversesTheReadingOrder() {
        pack.with(ORGANISATION, "Welcome", "Wel\\u202Ecome");
        refused("organisation.json:6: the character U+202E is not allowed: it reverses the reading order"
                + " (delete the escape '\\u202E')");
    }

    @Test
    void anInvisibleCharacterIsRefused() {
        pack.with(ORGANISATION, "Welcome", "Wel\u2060come");
        refused("organisation.json:6: the character U+2060 is not allowed: it has no width"
                + " (it is invisible: delete the text around it and type it again)");
    }

    @Test
    void aFileThatIsTooLarge() {
        var large = new byte[5 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        pack.with(ORGANISATION, large);
        refused("pack.json:15: /content/1: 'organisation.json': the file is larger than 5 MB"
                + " (spread its list over several files)");
    }

    @Test
    void aFileThatDoesNotSayWhatItIsAbout() {
        pack.with(ORGANISATION, "\"$schema\": \"schema/organisation.schema.json\",", "");
        refused("organisation.json:1: the file does not say what it is about (start it with"
                + " \"$schema\": \"schema/….schema.json\", for example \"schema/bus-lines.schema.json\")");
    }

    @Test
    void aSchemaThatDoesNotExist() {
        pack.with(ORGANISATION, "organisation.schema", "organization.schema");
        refused("organisation.json:1: there is no schema 'schema/organization.schema.json'"
                + " (did you mean 'schema/organisation.schema.json'?)");
    }

    @Test
    void aSchemaMayBeInAnyFolderIfItsNameIsKnown() {
        pack.with(ORGANISATION, "schema/organisation", "https://example.org/kiosk/organisation");
        valid();
    }

    @Test
    void problemsOfSeveralFilesAreReportedTogetherByFileAndLine() {
        pack.with("sources.json", "\"title\"", "\"name\"");
        pack.with(LINES, "seen here", "seen");
        pack.without("city.json");
        assertThat(pack.check()).extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("bus-lines.json:5", "pack.json:17", "sources.json:4", "sources.json:4");
    }
}
