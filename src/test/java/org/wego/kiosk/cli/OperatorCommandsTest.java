// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.ops.StatusFile;
import tools.jackson.databind.json.JsonMapper;

/** The commands that an operator uses beside a running kiosk. */
class OperatorCommandsTest {

    @TempDir
    private Path place;

    /** The result of a command. */
    private record OperatorOutcome(int code, List<String> out, List<String> err) {}

    private OperatorOutcome run(String input, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            int code = Launcher.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                    .execute(arguments);
            return new OperatorOutcome(code, out.toString().lines().toList(), err.toString().lines().toList());
        } finally {
            System.setIn(before);
        }
    }

    private PinAnswer tried(Path folder, String pin) {
        return new PinVault(new StateFolder(folder), new StrictJson(), System::nanoTime).tryPin(pin.toCharArray());
    }

    @Test
    void aPinFromStandardInputIsSetAndRemoved() {
        var folder = place.resolve("not/there/yet");
        var set = run("735194\n", "pin", "--state", folder.toString());
        assertThat(set.code()).isZero();
        assertThat(set.out()).singleElement().asString().contains(folder.toString()).doesNotContain("735194");
        assertThat(tried(folder, "735194")).isEqualTo(new PinAnswer.Right());
        assertThat(run("", "pin", "--remove", "--state", folder.toString()).out()).singleElement().asString().contains(
                "removed");
        assertThat(tried(folder, "735194")).isEqualTo(new PinAnswer.NoPin());
        assertThat(run("", "pin", "--remove", "--state", folder.toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', 6 to 12 digits", "12345, 6 to 12 digits", "123456, run up or down", "777777, one digit"})
    void aWeakPinIsRefusedInOneLine(String pin, String why) {
        var outcome = run(pin + "\n", "pin", "--state", place.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains(why);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeCreatedIsReportedInOneLine() throws IOException {
        var below = Files.writeString(place.resolve("file"), "").resolve("below");
        var outcome = run("735194\n", "pin", "--state", below.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("cannot be set").contains(below.toString());
    }

    @Test
    void theConfigurationNamesTheFolderForEveryCommand() throws IOException {
        var file = Files.writeString(place.resolve("kiosk.json"),
                "{\"state\": \"" + place.resolve("named") + "\"}");
        assertThat(run("735194\n", "pin", "--config", file.toString()).code()).isZero();
        assertThat(tried(place.resolve("named"), "735194")).isEqualTo(new PinAnswer.Right());
        assertThat(run("", "status", "--config", file.toString()).out()).contains(
                "state folder: " + place.resolve("named"));
        assertThat(run("", "status", "--config", place.resolve("none").toString()).code()).isEqualTo(2);
    }

    @Test
    void theStatusReportsThatNoLobbyRunsAsTextAndAsJson() {
        new StatusFile(new StateFolder(place), new StrictJson(), () -> Healths.ill(Healths.NOW)).close();
        var words = run("", "status", "--state", place.toString());
        assertThat(words.code()).isEqualTo(7);
        assertThat(words.out()).startsWith("kiosk: not running").contains("version: 1.0.0",
                "shows: my-city 1.1.0, not the requested one: the newer one failed",
                "memory: 48 MB of the heap used, 86 MB taken, 191 MB in all",
                "touch: warning: the system has no touchscreen (look at the cable)",
                "  2026-11-23T05:04:00Z error: no room on the disk (12 times)");
        var json = new JsonMapper().readTree(String.join("\n", run("", "status", "--json", "--state",
                place.toString()).out()));
        assertThat(json.get("format").asInt()).isEqualTo(2);
        assertThat(json.get("condition").asString()).isEqualTo("not running");
        assertThat(json.get("reasons").get(0).asString()).contains("no lobby is running");
        assertThat(json.get("health").get("restarts").asInt()).isEqualTo(3);
        assertThat(json.get("health").get("problems").get(1).get("times").asInt()).isEqualTo(12);
    }

    /** The names in the JSON are documented, because monitoring systems read them. */
    @Test
    void theJsonAgreesWithTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/reliability.md"));
        var json = page.substring(page.indexOf("```json\n") + 8, page.indexOf("```\n", page.indexOf("```json\n") + 8));
        var status = new JsonMapper().readTree(new StrictJson().write(new KioskStatus(1, Condition.PROBLEMS,
                "/var/lib/wego-kiosk", Optional.of(4711L), List.of("another pack is shown: the newer one failed"),
                Optional.of(Healths.ill(Healths.NOW)))));
        assertThat(new JsonMapper().readTree(json).propertyNames()).containsExactlyElementsOf(status.propertyNames());
        assertThat(new JsonMapper().readTree(json).get("health").propertyNames()).containsExactlyElementsOf(
                status.get("health").propertyNames());
    }

    @Test
    void aWrongOptionIsReportedInOneLine() {
        assertThat(run("", "status", "--nope").code()).isEqualTo(2);
        assertThat(run("", "pin", "--nope").err()).hasSize(1);
    }
}
