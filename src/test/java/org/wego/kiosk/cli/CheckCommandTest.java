// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.pack.TestPack;
import tools.jackson.databind.json.JsonMapper;

/** The output and the exit code of the command {@code check}. */
class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void theValidBundledPackGivesOneLine() {
        var outcome = CommandOutcome.of("check");
        assertThat(outcome.code()).isEqualTo(0);
        assertThat(outcome.out()).singleElement().asString().matches("valid: .+ \\d+ lines, .+");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theDataFolderIsTheSamePack() {
        assertThat(CommandOutcome.of("check", "data").out()).isEqualTo(CommandOutcome.of("check").out());
    }

    @Test
    void eachProblemIsOneLineWithFileAndLineNumber() {
        TestPack.in(folder).with("contact.json", "+43 1 58858", "ring us").with("offices.json", "Europe/Rome",
                "Europe/Roma");
        var outcome = CommandOutcome.of("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .anySatisfy(line -> assertThat(line).matches("error: contact\\.json:\\d+: /phones/0: .+"))
                .anySatisfy(line -> assertThat(line).matches("error: offices\\.json:\\d+: /offices/0/timeZone: .+"))
                .noneSatisfy(line -> assertThat(line).startsWith("valid"));
    }

    @Test
    void aFolderWithoutAPackIsAProblem() {
        var outcome = CommandOutcome.of("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).first().asString().startsWith("error: pack.json:1: ");
    }

    @Test
    void aProgramCanReadTheReport() {
        var good = new JsonMapper().readTree(String.join("\n", CommandOutcome.of("check", "--json").out()));
        assertThat(good.get("valid").asBoolean()).isTrue();
        TestPack.in(folder).with("city.json", "{");
        var outcome = CommandOutcome.of("check", "--json", folder.toString());
        var bad = new JsonMapper().readTree(String.join("\n", outcome.out()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(bad.get("valid").asBoolean()).isFalse();
        assertThat(bad.get("problems").get(0).get("file").asString()).isEqualTo("city.json");
    }

    @Test
    void warningsAreOnlyCountedUnlessRequested() {
        TestPack.in(folder).with("notices.json", "\"Open\"", "{\"en\": \"Open\", \"drafts\": [\"en\"]}").with(
                "contact.json", "+43 1 58858", "ring us");
        assertThat(CommandOutcome.of("check", folder.toString()).out()).hasSize(2)
                .noneMatch(line -> line.startsWith("warning"))
                .last().asString().endsWith("1 error, 1 warning");
        assertThat(CommandOutcome.of("check", "--warnings", folder.toString()).out()).hasSize(3).satisfiesExactly(
                line -> assertThat(line).startsWith("warning: notices.json"),
                line -> assertThat(line).startsWith("error: contact.json"),
                line -> assertThat(line).startsWith("not valid: "));
    }

    @Test
    void aStrictCheckRejectsAPackWithWarnings() {
        TestPack.in(folder).with("notices.json", "\"Open\"", "{\"en\": \"Open\", \"drafts\": [\"en\"]}");
        assertThat(CommandOutcome.of("check", folder.toString()).out()).singleElement().asString()
                .startsWith("valid: ");
        var strict = CommandOutcome.of("check", "--strict", folder.toString());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).last().isEqualTo("not valid (strict): " + folder + ": 0 errors, 1 warning");
        assertThat(strict.out()).noneMatch(line -> line.startsWith("valid"));
    }

    @Test
    void aDraftIsAnErrorInAStrictCheck() {
        assertThat(CommandOutcome.of("check", "--strict").code()).isEqualTo(1);
        assertThat(CommandOutcome.of("check", "--strict").out()).anySatisfy(line -> assertThat(line).contains("draft"));
    }
}
