// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The shipped files for the operating system contain every setting that blocks a way out or restarts the program. */
class DistributionTest {

    private static final Path DIST = Path.of("src", "main", "dist");
    private static final Pattern INSTALLED_PATH = Pattern.compile(Packaged.INSTALLED + "/([\\w./-]*[\\w-])");
    private static final Duration CRASH = Duration.ofSeconds(5);
    private static final Duration HANG = Duration.ofSeconds(20);
    /** The duration of a start on a slow machine. */
    private static final Duration START = Duration.ofSeconds(4);

    static Stream<SystemdUnit> units() throws IOException {
        try (var files = Files.list(SystemdUnit.FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(service|timer)")).sorted().map(SystemdUnit::read)
                    .toList()
                    .stream();
        }
    }

    static Stream<SystemdUnit> displays() {
        return Stream.of("wego-kiosk-x11.service", "wego-kiosk-cage.service")
                .map(name -> SystemdUnit.read(SystemdUnit.FOLDER.resolve(name)));
    }

    static Stream<Path> scripts() throws IOException {
        try (var files = Files.walk(DIST)) {
            return files.filter(Files::isRegularFile).filter(DistributionTest::isScript).sorted().toList().stream();
        }
    }

    private static boolean isScript(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return bytes.length > 2 && bytes[0] == '#' && bytes[1] == '!';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Type|notify", "NotifyAccess|main", "Restart|always",
            "RestartPreventExitStatus|0", "WatchdogSignal|SIGKILL", "LimitCORE|0", "User|kiosk", "Group|kiosk",
            "StateDirectory|wego-kiosk", "StateDirectoryMode|0700", "UMask|0077", "NoNewPrivileges|yes",
            "CapabilityBoundingSet|''", "ProtectSystem|strict", "ProtectHome|yes", "PrivateTmp|yes",
            "PrivateNetwork|yes", "IPAddressDeny|any", "RestrictAddressFamilies|AF_UNIX", "DevicePolicy|closed",
            "ProtectClock|yes", "ProtectControlGroups|yes", "ProtectHostname|yes", "ProtectKernelLogs|yes",
            "ProtectKernelModules|yes", "ProtectKernelTunables|yes", "ProtectProc|invisible", "RestrictNamespaces|yes",
            "RestrictRealtime|yes", "RestrictSUIDSGID|yes", "LockPersonality|yes", "SystemCallArchitectures|native",
            "SystemCallFilter|@system-service", "MemorySwapMax|0", "OnFailure|wego-kiosk-retry.service"})
    void theUnitOfTheLobbySets(String key, String value) {
        assertThat(SystemdUnit.ofTheLobby().value(key)).isEqualTo(value);
    }

    /** Java writes machine code while it runs. */
    @Test
    void javaMayWriteCode() {
        assertThat(SystemdUnit.ofTheLobby().all("MemoryDenyWriteExecute")).isEmpty();
    }

    @Test
    void theTimeLimitsAddUpToTheRequirements() {
        var unit = SystemdUnit.ofTheLobby();
        assertThat(unit.seconds("RestartSec").plus(START)).as("back after a crash").isLessThanOrEqualTo(CRASH);
        assertThat(unit.seconds("WatchdogSec").plus(unit.seconds("RestartSec")).plus(START)).as("back after a hang")
                .isLessThanOrEqualTo(HANG);
        assertThat(unit.seconds("RestartSec")).as("spaced").isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(unit.seconds("StartLimitIntervalSec")).as("capped").isEqualTo(Duration.ofMinutes(1));
        assertThat(unit.count("StartLimitBurst")).as("capped").isBetween(3, 10);
        assertThat(SystemdUnit.read(SystemdUnit.FOLDER.resolve("wego-kiosk-retry.service")).all("ExecStart"))
                .as("a pause, and again").anyMatch(line -> line.matches("/bin/sleep \\d{2,4}"))
                .anyMatch(line -> line.contains("reset-failed wego-kiosk.service"))
                .anyMatch(line -> line.endsWith("start wego-kiosk.service"));
    }

    @Test
    void theLobbyIsStartedFullScreenWithItsStateFolder() {
        assertThat(SystemdUnit.ofTheLobby().value("ExecStart"))
                .isEqualTo(Packaged.INSTALLED + "/bin/wego-kiosk lobby --kiosk --state " + Packaged.STATE);
        assertThat("/var/lib/" + SystemdUnit.ofTheLobby().value("StateDirectory")).isEqualTo(Packaged.STATE);
        assertThat(SystemdUnit.ofTheLobby().words("After")).contains("wego-kiosk-display.service");
        assertThat(SystemdUnit.ofTheLobby().words("Also")).contains("wego-kiosk-x11.service");
    }

    @ParameterizedTest
    @MethodSource("displays")
    void aDisplayIsASessionOnAConsoleOfItsOwn(SystemdUnit unit) {
        assertThat(unit.value("PAMName")).isEqualTo("login");
        assertThat(unit.value("TTYPath")).isEqualTo("/dev/tty7");
        assertThat(unit.value("StandardInput")).isEqualTo("tty-fail");
        assertThat(unit.value("User")).isEqualTo("kiosk");
        assertThat(unit.value("Alias")).isEqualTo("wego-kiosk-display.service");
        assertThat(unit.value("Restart")).isEqualTo("always");
        assertThat(unit.value("LimitCORE")).isEqualTo("0");
        assertThat(unit.value("StopWhenUnneeded")).isEqualTo("yes");
        assertThat(unit.words("Conflicts")).contains("display-manager.service", "getty@tty7.service");
        assertThat(unit.all("ExecStartPre")).contains("+/sbin/sysctl -q -w kernel.sysrq=0");
    }

    /** With -s, the compositor allows keys that switch consoles. */
    @Test
    void theCompositorKeepsItsConsole() {
        assertThat(SystemdUnit.read(SystemdUnit.FOLDER.resolve("wego-kiosk-cage.service")).words("ExecStart"))
                .contains("-d")
                .doesNotContain("-s");
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyPathOfAUnitIsShipped(SystemdUnit unit) {
        var paths = unit.settings().stream().flatMap(setting -> INSTALLED_PATH.matcher(setting.value()).results())
                .map(found -> found.group(1)).toList();
        assertThat(paths).as(unit.name()).isNotEmpty().allSatisfy(path -> assertThat(DIST.resolve(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyOwnUnitThatAUnitNamesExists(SystemdUnit unit) throws IOException {
        var known = Stream
                .concat(units().map(SystemdUnit::name), units().flatMap(other -> other.words("Alias").stream()))
                .toList();
        assertThat(unit.settings()).flatMap(setting -> Pattern.compile("wego-kiosk[\\w-]*\\.(service|timer)")
                .matcher(setting.value()).results().map(MatchResult::group).toList()).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitHasOnlySettingsThatSystemdKnows(SystemdUnit unit) {
        assertThat(unit.settings()).isNotEmpty().allSatisfy(
                setting -> assertThat(UnitKeys.of(setting.section())).as(unit.name()).contains(setting.key()));
        assertThat(unit.settings()).filteredOn(setting -> !UnitKeys.REPEATED.contains(setting.key()))
                .map(SystemdUnit.UnitSetting::key).doesNotHaveDuplicates();
    }

    @Test
    void theWindowManagerHasNoKeysNoMenusAndATouchOnlyFocuses() throws Exception {
        var openbox = xml(SystemdUnit.FOLDER.resolve("x11/openbox.xml"));
        assertThat(Stream.of("keyboard", "keybind", "menu", "dock")
                .filter(name -> openbox.getElementsByTagName(name).getLength() > 0)).isEmpty();
        assertThat(openbox.getElementsByTagName("context").getLength()).as("the window, not the root").isEqualTo(1);
        assertThat(openbox.getElementsByTagName("action").getLength()).as("one action").isEqualTo(1);
        assertThat(openbox.getElementsByTagName("action").item(0)).extracting(action -> ((Element) action).getAttribute(
                "name")).isEqualTo("Focus");
        assertThat(text(openbox, "followMouse")).containsExactly("no");
        assertThat(text(openbox, "focusNew")).containsExactly("no");
        assertThat(text(openbox, "decor")).containsExactly("no", "no");
        assertThat(text(openbox, "layer")).as("others, the lobby").containsExactly("below", "above");
        assertThat(text(openbox, "number")).as("one desktop").containsExactly("1");
    }

    @Test
    void theSessionNeverBlanksAndStartsThatWindowManager() throws IOException {
        assertThat(Files.readAllLines(SystemdUnit.FOLDER.resolve("x11/session"))).contains("xset s off",
                "xset s noblank",
                "xset -dpms || true", "xhost -local: >/dev/null",
                "exec openbox --sm-disable --config-file \"$here/openbox.xml\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DontVTSwitch\" \"true", "DontZap\" \"true", "DontZoom\" \"true", "BlankTime\" \"0",
            "StandbyTime\" \"0", "SuspendTime\" \"0", "OffTime\" \"0"})
    void theXServerHasNoKeyThatLeadsOut(String option) throws IOException {
        assertThat(Files.readString(SystemdUnit.FOLDER.resolve("x11/50-wego-kiosk.conf")))
                .contains("Option \"" + option + "\"");
        assertThat(SystemdUnit.read(SystemdUnit.FOLDER.resolve("wego-kiosk-x11.service")).words("ExecStart"))
                .containsSubsequence("-nolisten", "tcp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+DisableAttachMechanism", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null"})
    void theLobbyAloneStartsWith(String option) throws IOException {
        assertThat(Files.readAllLines(DIST.resolve("lib/lobby.options"))).contains(option);
        assertThat(Files.readString(DIST.resolve("lib/java.options"))).doesNotContain(option);
        assertThat(Files.readString(DIST.resolve("bin/wego-kiosk"))).contains("/lib/lobby.options");
        assertThat(Files.readString(DIST.resolve("bin/wego-kiosk.cmd"))).contains("\\lib\\lobby.options");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theShellCanReadAScript(Path script) {
        new Commands(Map.of()).must("sh", "-n", script.toString());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptHasNoKnownMistake(Path script) {
        new Commands(Map.of()).must("shellcheck", script.toString());
    }

    /** Packages of programs and libraries that the kiosk uses if present: time zones, voice, films, printing, links. */
    @ParameterizedTest
    @CsvSource({"Depends, tzdata", "Recommends, espeak-ng", "Recommends, cups-client", "Recommends, xdg-utils",
            "Recommends, libavcodec59", "Recommends, libavformat59", "Recommends, libavcodec61",
            "Recommends, libavformat61"})
    void thePackageAsksFor(String field, String name) throws IOException {
        var asked = Files.readAllLines(DIST.resolve("debian/control")).stream()
                .filter(line -> line.startsWith(field + ":")).flatMap(line -> Stream.of(line.split("[ ,|:]+")))
                .toList();
        assertThat(asked).contains(name);
    }

    @Test
    void launchdStartsTheLobbyAgainUnlessStaffLeftIt() throws Exception {
        var file = DIST.resolve("macos/org.wego.kiosk.lobby.plist");
        assertThat(text(xml(file), "key")).contains("KeepAlive", "SuccessfulExit", "RunAtLoad");
        assertThat(Files.readString(file)).containsPattern("<key>SuccessfulExit</key>\\s*<false/>");
        assertThat(text(xml(file), "string")).contains(Packaged.INSTALLED + "/bin/wego-kiosk", "--kiosk", "--state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows/README.md", "macos/README.md"})
    void aPageSaysThatItsSetUpWasNotRun(String page) throws IOException {
        assertThat(Files.readString(DIST.resolve(page))).containsPattern("We have not tested this on (Windows|macOS)");
    }

    private static Document xml(Path file) throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> text(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
