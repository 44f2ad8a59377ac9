// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxStartup;
import org.wego.kiosk.platform.StartupTrace;

/** The output and the exit codes of the commands. */
class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void theDeskReportsAMissingDisplay() {
        var outcome = CommandOutcome.of("desk");
        assertThat(outcome.code()).isEqualTo(6);
        assertThat(outcome.err()).hasSize(2).anySatisfy(line -> assertThat(line).contains("display"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek                        | There is no command 'chek' (did you mean 'check'?)
            help chek                   | There is no command 'chek' (did you mean 'check'?)
            stauts                      | did you mean 'status'?
            --strat home                | There is no option '--strat' (did you mean '--start'?)
            --langg=ko                  | There is no option '--langg' (did you mean '--lang'?)
            check --strickt             | did you mean '--strict'?
            tour --siez 1080x1920       | did you mean '--size'?
            desk --lang xx              | --lang xx: reception's window is available in en, ko
            desk --pack nowhere         | --pack nowhere: there is no such folder
            desk --config nowhere.json  | nowhere.json
            fleet                       | --config
            publish . --key a --out b --announce | --announce needs --config FILE
            publish . --key a --out b --config c | --config is only for --announce
            check nowhere               | nowhere: there is no such folder
            check pom.xml               | pom.xml: this is a file
            tour --pack nowhere         | --pack nowhere: there is no such folder
            recordings --pack nowhere   | --pack nowhere: there is no such folder
            say hello --pack nowhere    | --pack nowhere: there is no such folder
            say                         | Give a TEXT, or --list
            say hello --lang xx         | The pack has no language 'xx', only en, ko, zh, ja, ru
            trial nowhere               | nowhere: there is no such folder
            preview nowhere             | nowhere: there is no such folder
            preview pom.xml             | pom.xml: this is a file
            check data --since nowhere  | --since nowhere: there is no such folder
            tour --out pom.xml/out      | --out pom.xml/out
            recordings --out pom.xml    | --out pom.xml: this is a file, and a folder is needed
            tour --size 0x0             | 0x0: each side of a window is 200 to 8000 pixels
            --nope                      | '--nope'
            lobby --nope                | '--nope'
            check data b                | 'b' is one argument too many
            fly                         | 'fly'
            --size big                  | 'big' is not a size such as 1080x1920
            --size 10x10                | each side of a window is 200 to 8000 pixels
            --start nowhere             | there is no destination 'nowhere'
            --start line/nope           | --start line/nope: the content pack does not have this destination
            --start office/atlantis     | the content pack does not have this destination
            --lang xx                   | --lang xx: the content pack has only en, ko, zh, ja, ru
            --lang English!             | English!
            --config nowhere.json       | nowhere.json
            tour --size 5x5             | each side of a window is 200 to 8000 pixels
            tour --lang xx              | --lang xx: the content pack has only en, ko, zh, ja, ru
            tour --variant huge         | 'huge' is not a variant
            tour --screen nowhere       | there is no destination 'nowhere'
            --start                     | --start
            """)
    void aUsageErrorIsReportedInOneLine(String arguments, String words) {
        // The lobby locks its state folder first, and a kiosk may be running on the same machine.
        var apart = arguments.matches("--(?:start|lang) .*") ? " --state " + folder : "";
        var outcome = CommandOutcome.of((arguments + apart).split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().contains(words.replaceAll("^'(.*)'$", "$1"));
    }

    @Test
    void aWrongConfigurationFileIsReportedInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{\"idleSecond\": 60}");
        var outcome = CommandOutcome.of("--config", file.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("idleSecond").contains("kiosk.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    {"keys": [{"sends": "NUMPAD5", "means": "ENTRE"}]}                                     | 'ENTRE' is not a key
                    {"keys": [{"sends": "NUMPAD5"}]}                                                       | means
                    {"display": {"diagonalInches": 3, "width": 1080, "height": 1920, "lowerEdgeMillimetres": 700}} | diagonalInches 3
                    {"display": {"diagonalInches": 32}}                                                    | width
                    {"idleSeconds": 0}                     | kiosk.json:1: /idleSeconds: idleSeconds 0 is not 30 to 3600
                    {"idleSeconds": 1}                     | /idleSeconds: idleSeconds 1 is not 30 to 3600
                    {"idleSeconds": -5}                    | /idleSeconds: idleSeconds -5 is not 30 to 3600
                    {"idleSeconds": 1000000000}            | /idleSeconds: idleSeconds 1000000000 is not 30 to 3600
                    {"idleSeconds": 99999999999999}        | /idleSeconds: idleSeconds 99999999999999 is not 30
                    {"idleSeconds": "60"}                  | kiosk.json:1: /idleSeconds:
                    {"display": {"diagonalInches": 32, "width": 10, "height": 1920, "lowerEdgeMillimetres": 700}} | /display/width: width 10 is not 200 to 20000
                    {"display": {"diagonalInches": 32, "width": 1080, "height": 1920, "lowerEdgeMillimetres": 9000}} | /display/lowerEdgeMillimetres: lowerEdgeMillimetres 9000 is not 0 to 2000
                    {"screen": 0}                          | /screen: screen 0 is not 1 to 16
                    {"screen": 1.5}                        | /screen: this does not name a screen
                    {"screen": ["left"]}                   | /screen: this does not name a screen
                    {"size": "0x0"}                        | kiosk.json:1: /size: 0x0: each side of a window is 200 to 8000 pixels
                    {"start": "hme"}                       | kiosk.json:1: /start: there is no destination 'hme'
                    {"equipment": {"tuch": false}}         | did you mean 'touch'?
                    {"equipment": {"touch": "no"}}         | kiosk.json:1: /equipment/touch:
                    {"idleSeconds": 60                     | kiosk.json:1:
                    """)
    void aWrongValueInTheConfigurationIsReportedInOneLine(String json, String words) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), json);
        var outcome = CommandOutcome.of("--config", file.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains(words.replaceAll("^'(.*?)'", "'$1'"));
    }

    @ParameterizedTest
    @CsvSource({"lobby", "status", "pin"})
    void everyCommandReportsAnUnusableConfigurationFileAlike(String command) throws IOException {
        var empty = Files.writeString(folder.resolve("empty.json"), " \n");
        assertThat(CommandOutcome.of(command, "--config", empty.toString()))
                .satisfies(usage(empty + ":1: the file is empty ("))
                .extracting(outcome -> outcome.err().getFirst()).asString().contains("write { }")
                .doesNotContain("pack");
        assertThat(CommandOutcome.of(command, "--config", folder.toString()))
                .satisfies(usage(folder + ": this is a folder ("));
        var none = folder.resolve("none.json");
        assertThat(CommandOutcome.of(command, "--config", none.toString()))
                .satisfies(usage(none + ": there is no such file ("));
        var broken = Files.writeString(folder.resolve("broken.json"), "{\n\"idleSeconds\" 60}");
        assertThat(CommandOutcome.of(command, "--config", broken.toString())).satisfies(usage(broken + ":2: "));
    }

    @ParameterizedTest
    @CsvSource({"status", "pin --remove"})
    void aStateFolderThatIsAFileIsReportedInOneLine(String command) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var outcome = CommandOutcome.of((command + " --state " + file).split(" "));
        assertThat(outcome).satisfies(usage(file + ""));
    }

    @Test
    void theStatusOfAMissingFolderIsAUsageError() {
        assertThat(CommandOutcome.of("status", "--state", folder.resolve("none").toString()))
                .satisfies(usage(folder.resolve("none") + ": there is no such folder"));
    }

    @ParameterizedTest
    @CsvSource({"''", "lobby", "desk", "check", "tour", "recordings", "say", "trial", "status", "pin", "preview",
            "strings"})
    void theHelpOfEveryCommandListsAllExitCodes(String command) {
        var outcome = CommandOutcome
                .of(Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new));
        assertThat(outcome.code()).isZero();
        var help = String.join(" ", outcome.out()).replaceAll("\\s+", " ");
        assertThat(ExitCode.table()).isNotEmpty().allSatisfy(
                (code, meaning) -> assertThat(help).contains(code + " " + meaning));
    }

    @ParameterizedTest
    @CsvSource({"''", "lobby", "check", "status"})
    void theVersionNamesProgramCommitAndJava(String command) {
        var outcome = CommandOutcome
                .of(Stream.of(command, "--version").filter(word -> !word.isEmpty()).toArray(String[]::new));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).hasSize(2);
        assertThat(outcome.out().getFirst()).matches("wego-kiosk \\S+ \\(commit (unknown|[0-9a-z.-]+)\\)");
        assertThat(outcome.out().getLast()).startsWith("Java " + Runtime.version());
    }

    @Test
    void theDocumentationListsTheSameExitCodes() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/command-line.md")).replace("`", "");
        assertThat(ExitCode.table()).allSatisfy((code, meaning) -> assertThat(page).containsIgnoringCase(
                "| " + code + " | " + meaning.substring(0, meaning.length() - 1) + " |"));
    }

    @Test
    void theHelpNamesEveryCommandAndTheExitCodes() {
        var outcome = CommandOutcome.of("--help");
        assertThat(outcome.code()).isEqualTo(0);
        assertThat(String.join("\n", outcome.out())).contains("lobby", "desk", "check", "tour", "recordings", "say",
                "status",
                "pin", "trial", "preview", "keys", "publish", "fetch", "--start",
                "--size",
                "--lang", "--pack", "--state", "--config", "--kiosk", "Exit codes");
    }

    @Test
    void theLobbyBehavesTheSameAloneAndAsASubcommand() {
        var startupTrace = new StartupTrace();
        for (var arguments : List.of(new String[]{"--help"}, new String[]{"--strat"}, new String[]{"--size", "wide"})) {
            var among = Stream.concat(Stream.of("lobby"), Stream.of(arguments)).toArray(String[]::new);
            assertThat(
                    CommandOutcome.of(() -> Launcher.lobbyLine(new FxStartup(startupTrace), startupTrace), arguments))
                    .isEqualTo(CommandOutcome.of(among));
        }
    }

    private static Consumer<CommandOutcome> usage(String beginning) {
        return outcome -> {
            assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).singleElement().asString().startsWith(beginning);
        };
    }
}
