// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.testing.Needs;

/** The program starts from any folder, or ends with a one-sentence error. */
class ProgramFolderTest {

    private static final Path HOME = Path.of(System.getProperty("kiosk.home"));
    private static final int MAX_SECONDS = 120;

    @TempDir
    private Path place;

    /** The result of a process. */
    private record ProgramOutcome(int code, List<String> output) {}

    @BeforeEach
    void needsAShell() {
        Needs.that(!OS.WINDOWS.isCurrentOs(), "needs a system with sh and links to folders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "100%25 %20", "c#", "a+b", "\ub85c\ube44 \uc548\ub0b4", "what?", "it's (new)"})
    void screensAreDrawnInAFolderOfAnyName(String name) throws Exception {
        var folder = linked(place.resolve(name));
        var outcome = run(folder, "tour", "--screen", "help", "--size", "400x700", "--out",
                place.resolve("out").toString());
        assertThat(outcome.output()).last().asString().endsWith("index.html");
        assertThat(outcome.code()).isZero();
        assertThat(place.resolve("out")).isDirectoryContaining("glob:**.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "tour --mode desk", "recordings", "trial data"})
    void aFailureToBuildTheScreensEndsWithASentence(String command) throws Exception {
        var folder = linked(place.resolve("incomplete"));
        Files.delete(folder.resolve("lib/fonts"));
        var arguments = new ArrayList<>(List.of(command.split(" ")));
        if (!arguments.contains("trial")) {
            arguments.addAll(List.of("--out", place.resolve("out").toString()));
        }
        var outcome = run(folder, arguments.toArray(String[]::new));
        assertThat(outcome.output()).anySatisfy(line -> assertThat(line).contains("font", "missing or damaged"))
                .noneSatisfy(line -> assertThat(line).startsWith("\tat "));
        assertThat(outcome.code()).isNotZero();
    }

    /** The arguments that the script passes to Java, printed by a script in place of Java. */
    @ParameterizedTest
    @ValueSource(strings = {"two words", "50% #1 +\ub85c\ube44", "it's \"new\" & $HOME"})
    void theStartScriptPassesItsFolder(String name) throws Exception {
        var folder = Files.createDirectories(place.resolve(name)).toRealPath();
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("src/main/dist/bin/wego-kiosk"), folder.resolve("bin/wego-kiosk"));
        var java = Files.createDirectories(folder.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do echo \"[$word]\"; done\nlocale charmap\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        var output = run(Map.of("LC_ALL", "C"), List.of("sh", folder.resolve("bin/wego-kiosk").toString(), "check",
                "my pack")).output();
        assertThat(output).contains("[-Dkiosk.home=" + folder + "]", "[@" + folder + "/lib/java.options]",
                "[" + folder + "/lib/wego-kiosk.jar]", "[check]", "[my pack]").last().isEqualTo("UTF-8");
    }

    @Test
    void onlyTheBuildTakesScreenshotsWithoutADisplay() throws Exception {
        var folder = linked(place.resolve("packaged"));
        var outcome = run(folder, "lobby", "--state", place.resolve("state").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.NO_DISPLAY);
        assertThat(outcome.output()).isNotEmpty().anySatisfy(line -> assertThat(line).containsAnyOf("display", "GTK"))
                .noneSatisfy(line -> assertThat(line).startsWith("\tat "));
        assertThat(place.resolve("target")).doesNotExist();
    }

    /** The program's folder as links, which avoids a copy for each name. */
    private static Path linked(Path folder) throws IOException {
        var lib = Files.createDirectories(folder.resolve("lib"));
        try (var files = Files.list(HOME.resolve("lib"))) {
            for (var file : files.toList()) {
                Files.createSymbolicLink(lib.resolve(file.getFileName()), file.toAbsolutePath());
            }
        }
        Files.createSymbolicLink(folder.resolve("classes"), Path.of("target", "classes").toAbsolutePath());
        return folder;
    }

    private ProgramOutcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        var classes = Path.of("target", "classes").toAbsolutePath().toString();
        var path = Stream.of(System.getProperty("java.class.path").split(":"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .map(entry -> entry.equals(classes) ? folder.resolve("classes").toString() : entry)
                .collect(Collectors.joining(":"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + folder.resolve("lib/java.options"), "--module-path", folder.resolve("lib/javafx").toString(),
                "-Dkiosk.home=" + folder, "-cp", path, Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return run(Map.of("LC_ALL", "C.UTF-8"), command);
    }

    private ProgramOutcome run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var output = place.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .directory(Path.of("").toAbsolutePath().toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("it ends").isTrue();
        return new ProgramOutcome(process.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
    }
}
