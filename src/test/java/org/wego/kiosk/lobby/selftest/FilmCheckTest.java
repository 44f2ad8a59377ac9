// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import javafx.scene.media.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestOutcome;
import org.wego.kiosk.platform.SharedLibraries;

/** Staff learn before a visitor does that films cannot be played, and what to install. */
class FilmCheckTest {

    private static final Pattern PLUGIN = Pattern.compile("libavplugin-ffmpeg-(\\d+)\\.so");
    private static final int OLDEST = 57;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            libavcodec.so.59 libavformat.so.59 | libasound.so.2 | OK | films can be played | ''
            libavcodec.so.61 libavformat.so.61 | libasound.so.2 | OK | films can be played | ''
            '' | libasound.so.2 | WARNING | libavcodec and libavformat are missing | install libavcodec61 libavformat61
            libavcodec.so.60 | libasound.so.2 | WARNING | libavformat 60 is missing | install libavformat60
            libavformat.so.58 | libasound.so.2 | WARNING | libavcodec 58 is missing | install libavcodec58
            libavcodec.so.60 libavformat.so.59 | libasound.so.2 | WARNING | libavformat 60 is missing | libavformat60
            libavcodec.so.62 libavformat.so.62 | libasound.so.2 | WARNING | only in version 62 | libavcodec61
            libavcodec.so libavformat.so | libasound.so.2 | WARNING | libavcodec and libavformat are missing | FFmpeg
            libavcodec.so.61 libavformat.so.61 | '' | WARNING | libasound is missing | install libasound2""")
    void aMissingLibraryIsReportedWithItsPackage(String films, String sound, SelfTestOutcome outcome, String words,
            String remedy) throws IOException {
        for (var name : (films + ' ' + sound).strip().split(" ")) {
            library(folder.resolve(name), 2);
        }
        assertThat(films(List.of(folder), folder.resolve("none"))).satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(outcome);
            assertThat(item.words()).contains(words);
            assertThat(item.remedy()).contains(remedy);
            assertThat(item.words().contains("films cannot be played")).isEqualTo(outcome == SelfTestOutcome.WARNING);
        });
    }

    @Test
    void aLibraryInAnotherFolderIsFoundByTheLoadersCache() throws IOException {
        var other = Files.createDirectories(folder.resolve("other"));
        var cache = Files.writeString(folder.resolve("ld.so.cache"), "glibc-ld.so.cache1.1\0\3\1\0"
                + other.resolve("libasound.so.2") + '\0' + other.resolve("libavcodec.so.61") + '\0'
                + other.resolve("libavformat.so.61") + '\0', StandardCharsets.ISO_8859_1);
        assertThat(films(List.of(), cache).words()).as("listed, and removed since").contains("libasound is missing");
        for (var name : List.of("libasound.so.2", "libavcodec.so.61", "libavformat.so.61")) {
            library(other.resolve(name), 2);
        }
        assertThat(films(List.of(), cache).outcome()).isEqualTo(SelfTestOutcome.OK);
        library(other.resolve("libavcodec.so.61"), 1);
        assertThat(films(List.of(), cache).words()).as("one of 32 bits").contains("libavcodec 61 is missing");
    }

    /** A kiosk without films needs no libraries; some systems play films without them. */
    @Test
    void librariesThatAreNotNeededMayBeMissing() {
        var nothing = Optional.of(new SharedLibraries(List.of(), folder.resolve("none")));
        assertThat(FilmCheck.run(false, nothing).outcome()).isEqualTo(SelfTestOutcome.OK);
        assertThat(FilmCheck.run(true, Optional.empty()).outcome()).isEqualTo(SelfTestOutcome.OK);
    }

    /** A new JavaFX may have plugins for other versions. */
    @Test
    void theVersionsAreThoseOfTheBundledJavaFx() throws Exception {
        var home = Path.of(Media.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var jar = new JarFile(home.toFile())) {
            var plugins = jar.stream().map(entry -> PLUGIN.matcher(entry.getName())).filter(found -> found.matches())
                    .map(found -> Integer.parseInt(found.group(1))).filter(version -> version >= OLDEST)
                    .sorted(Comparator.reverseOrder()).toList();
            assertThat(plugins).isEqualTo(SharedLibraries.ofLinux(System.getenv()).isPresent() ? FilmCheck.VERSIONS
                    : List.of());
        }
    }

    private static SelfTestItem films(List<Path> folders, Path cache) {
        return FilmCheck.run(true, Optional.of(new SharedLibraries(folders, cache)));
    }

    private static void library(Path file, int kind) throws IOException {
        Files.write(file, new byte[]{0x7f, 'E', 'L', 'F', (byte) kind, 1, 1, 0});
    }
}
