// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reception's window draws Chinese, Japanese and Korean text on a desktop without fonts for it. */
class DeskLettersTest {

    private static final int MANY = 300;
    private static final List<String> PROPERTIES = List.of("kiosk.home", "glass.platform", "monocle.platform",
            "headless.geometry", "prism.order", "java.awt.headless");

    @TempDir
    private Path folder;

    @Test
    void noLetterOfTheWindowIsABox() throws Exception {
        var fonts = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(Files.createDirectory(folder.resolve("none")), folder.resolve("cache")));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent")).forEach(command::add);
        // The build sets these properties in the test process, not on its command line.
        PROPERTIES.forEach(name -> command.add("-D" + name + '=' + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeskLetters.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        List<String> said;
        try (var reader = builder.start().inputReader(StandardCharsets.UTF_8)) {
            said = reader.lines().toList();
        }
        assertThat(said).noneMatch(line -> line.startsWith("box:"));
        assertThat(said).as("%s", said).filteredOn(line -> line.startsWith("letters: ")).singleElement()
                .satisfies(line -> assertThat(Integer.parseInt(line.substring("letters: ".length())))
                        .isGreaterThan(MANY));
    }
}
