// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.pack.TestPack;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print and with which code they end. */
class CommandLineTest {

    @TempDir
    Path folder;

    /** What became of a command. */
    private record Outcome(int code, List<String> out, List<String> err) {}

    @Test
    void theBundledPackIsValidAndThatIsOneLine() {
        var outcome = run("check");
        assertThat(outcome.code()).isEqualTo(0);
        assertThat(outcome.out()).singleElement().asString().startsWith("valid: wego-seoul").contains("34 lines");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theDataFolderIsTheSamePack() {
        assertThat(run("check", "data").out()).isEqualTo(run("check").out());
    }

    @Test
    void eachProblemOfABrokenPackIsALineWithFileAndNumber() {
        TestPack.in(folder).with("contact.json", "+43 1 58858", "ring us").with("offices.json", "Europe/Rome",
                "Europe/Roma");
        var outcome = run("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).anySatisfy(line -> assertThat(line).matches("contact\\.json:\\d+: /phones/0: .+"))
                .anySatisfy(line -> assertThat(line).matches("offices\\.json:\\d+: /offices/0/timeZone: .+"))
                .noneSatisfy(line -> assertThat(line).startsWith("valid"));
    }

    @Test
    void aFolderWithoutAPackIsAProblem() {
        var outcome = run("check", folder.resolve("nowhere").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isNotEmpty().noneSatisfy(line -> assertThat(line).contains("\tat "));
    }

    @Test
    void aProgramCanReadTheReport() {
        var good = new JsonMapper().readTree(String.join("\n", run("check", "--json").out()));
        assertThat(good.get("valid").asBoolean()).isTrue();
        TestPack.in(folder).with("city.json", "{");
        var outcome = run("check", "--json", folder.toString());
        var bad = new JsonMapper().readTree(String.join("\n", outcome.out()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(bad.get("valid").asBoolean()).isFalse();
        assertThat(bad.get("problems").get(0).get("file").asString()).isEqualTo("city.json");
    }

    @Test
    void strictTakesADraftForAnError() {
        assertThat(run("check", "--strict").code()).isEqualTo(1);
        assertThat(run("check", "--strict").out()).anySatisfy(line -> assertThat(line).contains("draft"));
    }

    @Test
    void theDeskNeedsADisplayAndSaysWhatIsLacking() {
        var outcome = run("desk");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).hasSize(2).anySatisfy(line -> assertThat(line).contains("display"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nope                      | '--nope'
            lobby --nope                | '--nope'
            check a b                   | 'b'
            fly                         | 'fly'
            --size big                  | 'big' is not a size such as 1080x1920
            --size 10x10                | each side of a window is 200 to 8000 pixels
            --start nowhere             | there is no destination 'nowhere'
            --start line/nope           | --start line/nope: the content pack has no such thing
            --start office/atlantis     | the content pack has no such thing
            --lang xx                   | --lang xx: the content pack speaks en, ko, zh, ja, ru
            --lang English!             | English!
            --config nowhere.json       | nowhere.json
            tour --size 5x5             | each side of a window is 200 to 8000 pixels
            tour --lang xx              | --lang xx: the content pack speaks en, ko, zh, ja, ru
            tour --variant huge         | 'huge' is no variant
            tour --screen nowhere       | there is no destination 'nowhere'
            --start                     | --start
            """)
    void aMistakeIsToldInOneLine(String arguments, String words) {
        var outcome = run(arguments.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains(words.replaceAll("^'(.*)'$", "$1"));
    }

    @Test
    void aWrongConfigurationFileIsToldInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{\"idleSecond\": 60}");
        var outcome = run("--config", file.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("idleSecond").contains("kiosk.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    {"keys": [{"sends": "NUMPAD5", "means": "ENTRE"}]}                                     | 'ENTRE' is no key
                    {"keys": [{"sends": "NUMPAD5"}]}                                                       | means
                    {"display": {"diagonalInches": 3, "width": 1080, "height": 1920, "lowerEdgeMillimetres": 700}} | diagonalInches 3
                    {"display": {"diagonalInches": 32}}                                                    | width
                    """)
    void aWrongKeyOrPanelInTheConfigurationIsToldInOneLine(String json, String words) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), json);
        var outcome = run("--config", file.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains(words.replaceAll("^'(.*?)'", "'$1'"));
    }

    @Test
    void theHelpNamesEveryCommandAndTheExitCodes() {
        var outcome = run("--help");
        assertThat(outcome.code()).isEqualTo(0);
        assertThat(String.join("\n", outcome.out())).contains("lobby", "desk", "check", "tour", "recordings", "status",
                "pin", "--start",
                "--size",
                "--lang", "--pack", "--state", "--config", "--kiosk", "Exit codes");
    }

    @Test
    void theLobbyTellsTheSameAloneAndAmongTheOthers() {
        var trace = new StartTrace();
        for (var arguments : List.of(new String[]{"--help"}, new String[]{"--strat"}, new String[]{"--size", "wide"})) {
            var among = Stream.concat(Stream.of("lobby"), Stream.of(arguments)).toArray(String[]::new);
            assertThat(run(() -> Launcher.lobbyLine(new Toolkit(trace), trace), arguments)).isEqualTo(run(among));
        }
    }

    private static Outcome run(String... arguments) {
        return run(Launcher::commandLine, arguments);
    }

    private static Outcome run(Supplier<CommandLine> line, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var systemErr = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(systemErr, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = line.get().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                    .execute(arguments);
        } finally {
            System.setErr(before);
        }
        return new Outcome(code, out.toString().lines().toList(),
                (err + systemErr.toString(StandardCharsets.UTF_8)).lines().toList());
    }
}
