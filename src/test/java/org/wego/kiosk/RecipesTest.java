// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.platform.HeadlessJvm;
import org.wego.kiosk.testing.Recipes;

/** Follows the recipes of {@code developing.md} to the letter in a copy of the program, and runs the copy. */
class RecipesTest {

    private static final Path PAGE = Path.of("src/site/markdown/developing.md");
    private static final Pattern FILE = Pattern.compile("`(\\w+\\.java)`");
    private static final Pattern PARTICIPANT = Pattern.compile("participant \\w+ as (\\w+)");

    @TempDir
    static Path scratch;
    private static Path classes = Path.of("");

    @BeforeAll
    static void everyRecipeCompiles() throws IOException {
        var recipes = Recipes.in(scratch);
        recipes.apply(Files.readString(PAGE));
        classes = Files.createDirectories(scratch.resolve("classes"));
        compile(recipes.changedSources());
        copy(scratch.resolve("src/main/resources"), classes);
        copy(scratch.resolve("data"), classes.resolve("data"));
    }

    @Test
    void theScreenIsInTheTour() throws IOException, InterruptedException {
        var pictures = scratch.resolve("tour");
        assertThat(run("tour", "--screen", "motto", "--size", "1080x1920", "--lang", "ko", "--out",
                pictures.toString())).startsWith("0");
        assertThat(pictures.resolve("tour.json")).content().contains("\"motto\"");
        assertThat(run("lobby", "--start", "nowhere")).contains("reception, motto");
    }

    @Test
    void theLanguageComesWithTheProgram() throws IOException, InterruptedException {
        var pack = scratch.resolve("spanish");
        Files.createDirectories(pack);
        MoreLanguages.writeTo(pack, 1);
        var manifest = pack.resolve("pack.json");
        var withoutStrings = Files.readString(manifest).replaceAll(",\\s*\"strings\"\\s*:\\s*\"[^\"]*\"", "");
        assertThat(withoutStrings).isNotEqualTo(Files.readString(manifest));
        Files.writeString(manifest, withoutStrings);
        var pictures = scratch.resolve("spanish-tour");
        assertThat(run("tour", "--screen", "contact", "--size", "1080x1920", "--lang", "es", "--pack", pack.toString(),
                "--out", pictures.toString())).startsWith("0");
        assertThat(pictures.resolve("tour.json")).content().contains("Inicio");
    }

    @Test
    void theNewRuleFindsItsProblem() throws IOException, InterruptedException {
        var pack = pack("loud");
        assertThat(run("check", pack.toString(), "--warnings")).doesNotContain("exclamation");
        var notices = pack.resolve("notices.json");
        Files.writeString(notices, Files.readString(notices).replaceFirst("\\.\",", "!\","));
        assertThat(run("check", pack.toString(), "--warnings")).containsPattern(
                "notices.json:\\d+: /notices/0/text: the notice ends with an exclamation mark \\(end it with a full stop\\)");
    }

    @Test
    void theNewRecordsAreReadAndChecked() throws IOException, InterruptedException {
        var pack = pack("tips");
        var notices = Files.readString(pack.resolve("notices.json"));
        var tips = pack.resolve("tips.json");
        var manifest = pack.resolve("pack.json");
        Files.writeString(manifest,
                Files.readString(manifest).replace("\"notices.json\"", "\"notices.json\", \"tips.json\""));
        Files.writeString(tips, notices.replace("notices", "tips"));
        assertThat(run("check", pack.toString())).startsWith("0");
        Files.writeString(tips, notices.replace("notices", "tips").replace("\"text\"", "\"txet\""));
        assertThat(run("check", pack.toString())).startsWith("1")
                .containsPattern("tips.json:\\d+: /tips/0/txet: unknown field");
    }

    @Test
    void theNewCommandRuns() throws IOException, InterruptedException {
        assertThat(run("languages", "data")).isEqualTo("0 en English\nko 한국어\nzh 中文\nja 日本語\nru Русский");
        assertThat(run("--help")).contains("Lists the languages of a content pack.");
    }

    /** The files in the text and the classes in the charts exist. */
    @Test
    void everyFileAndClassOnThePageExists() throws IOException {
        var page = Files.readString(PAGE);
        var named = Stream.concat(FILE.matcher(page).results(), PARTICIPANT.matcher(page).results())
                .map(match -> match.group(1).replace(".java", "") + ".java").distinct().toList();
        try (var paths = Files.walk(Path.of("src"))) {
            assertThat(paths.map(path -> path.getFileName().toString()).toList()).containsAll(named);
        }
        assertThat(named).hasSizeGreaterThan(20);
    }

    private static Path pack(String name) throws IOException {
        var pack = scratch.resolve(name);
        copy(Path.of("data"), pack);
        return pack;
    }

    /** Compiles like the build, without its checks, and only sources that depend on a change. */
    private static void compile(List<Path> sources) throws IOException {
        var options = new ArrayList<>(
                List.of("--release", "25", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp",
                        System.getProperty("java.class.path")));
        var modules = System.getProperty("jdk.module.path", "");
        if (!modules.isEmpty()) {
            options.addAll(List.of("--module-path", modules, "--add-modules",
                    "javafx.controls,javafx.media"));
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, manager, null, options, null,
                    manager.getJavaFileObjectsFromPaths(sources)).call();
            assertThat(compiled).as("the recipes of %s compile:%n%s", PAGE, messages).isTrue();
        }
    }

    /** Runs the copy; returns its exit code and its output. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        var process = HeadlessJvm.process(List.of(arguments), List.of());
        var command = process.command();
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, classes + File.pathSeparator + command.get(classPath));
        var output = Files.createTempFile(scratch, "output", ".txt");
        int code = process.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        return code + " " + Files.readString(output).replace("\r\n", "\n").strip();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
