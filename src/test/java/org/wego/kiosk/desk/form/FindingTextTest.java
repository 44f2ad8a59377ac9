// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** Every kind of problem in the words of the form. */
class FindingTextTest {

    private static final Messages ENGLISH = MessageCatalogue.ofDesk().in(new Lang("en"));
    private static final Messages KOREAN = MessageCatalogue.ofDesk().in(new Lang("ko"));
    private static final RecordKey PERSON = new RecordKey(RecordKind.PEOPLE, "ada");
    private static final String FOLDER = Path.of("/var/changes").toAbsolutePath().toString();

    private static Problem problem(ProblemCode code, String file, String message, String hint) {
        return new Problem(Severity.ERROR, code, file, 7, "/offices/0/people/0/name", message, hint);
    }

    private static RecordProblem of(ProblemCode code, String message) {
        return new RecordProblem(Optional.of(PERSON), "/name", problem(code, "offices.json", message,
                "write {\"absent\": \"not recorded\"} in 'drafts'"));
    }

    /** A refusal names its reason in brackets, for the person in charge of the program. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHANGE_REFUSED")
    void noSentenceSpeaksOfTheFormatOfThePack(ProblemCode code) {
        for (var finding : Stream.of(of(code, "'drafts' is missing, an object { … } is expected here"),
                new RecordProblem(Optional.empty(), "", of(code, "the text has 12 characters; there is room for 8")
                        .problem()))
                .toList()) {
            assertThat(FindingText.of(finding, ENGLISH)).endsWith(".")
                    .doesNotContainPattern("[{}\"'\\[\\]]|/name|absent|drafts|id ");
            assertThat(FindingText.of(finding, KOREAN).replaceAll("offices\\.json|name@example\\.org|ko, en, vi", ""))
                    .isNotBlank().doesNotContainPattern("[a-zA-Z{}\"']|/name");
        }
    }

    @Test
    void aRefusalNamesItsReason() {
        var refused = of(ProblemCode.CHANGE_REFUSED, "no room");
        assertThat(FindingText.of(refused, ENGLISH)).contains("like this (no room).");
        assertThat(FindingText.of(refused, KOREAN)).contains("(no room)");
    }

    @Test
    void aLengthIsGivenWithItsLimit() {
        assertThat(FindingText.of(of(ProblemCode.TEXT_LENGTH,
                "the text has 120 characters; there is room for 90 (wide ones count twice)"), ENGLISH))
                .startsWith("Too long: 120 characters, and 90 fit.");
    }

    @Test
    void aCharacterIsNamed() {
        assertThat(FindingText.of(of(ProblemCode.JSON,
                "the character U+202E is not allowed: it reverses the reading order"), KOREAN)).contains("U+202E");
        assertThat(FindingText.of(of(ProblemCode.GLYPH_MISSING,
                "no typeface has '\u1000' (U+1000), '\u1001' (U+1001) on the screens in 'en'"), ENGLISH))
                .contains("\u1000 (U+1000), \u1001 (U+1001)");
    }

    @Test
    void aFolderIsNamedInBothLanguages() {
        var full = new RecordProblem(Optional.of(PERSON), "", problem(ProblemCode.CHANGE_REFUSED, FOLDER,
                "this could not be saved in " + FOLDER + ": No space left on device",
                "check whether the disk is full"));
        var denied = new RecordProblem(Optional.of(PERSON), "", problem(ProblemCode.CHANGE_REFUSED, FOLDER, "this",
                "add the user 'desk' to the group of the folder, and give the group its rights: chmod -R g+rwX "
                        + FOLDER));
        for (var words : new Messages[]{ENGLISH, KOREAN}) {
            assertThat(FindingText.of(full, words)).contains(FOLDER).doesNotContain("could not be saved");
            assertThat(FindingText.of(denied, words)).contains("chmod -R g+rwX " + FOLDER);
        }
    }

    @Test
    void aFaultOfAnotherRecordNamesItsFile() {
        var elsewhere = new RecordProblem(Optional.empty(), "/stops/0", problem(ProblemCode.REFERENCE_UNKNOWN,
                "bus-lines.json", "there is no stop with the id '1'", ""));
        assertThat(FindingText.of(elsewhere, ENGLISH)).contains("bus-lines.json").contains("missing or hidden");
    }
}
