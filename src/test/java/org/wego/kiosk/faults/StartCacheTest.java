// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.Needs;

/** A start cache is used only with the jars from which it was made; otherwise Java may run outdated classes. */
class StartCacheTest {

    private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");
    private static final String USED = "-XX:AOTCache=";

    @TempDir
    private Path place;

    @BeforeEach
    void anImage() throws IOException {
        Needs.that(!OS.WINDOWS.isCurrentOs(), "needs a system with sh");
        var script = Files.createDirectories(place.resolve("bin")).resolve("wego-kiosk");
        Files.copy(Path.of("src/main/dist/bin/wego-kiosk"), script);
        var java = Files.createDirectories(place.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        for (var jar : List.of("wego-kiosk.jar", "a library 1.2.jar", "controlsfx.jar")) {
            put(jar, jar, MADE.minusSeconds(60));
        }
        put("lobby.aot", "cache", MADE);
        put("lobby.jars", "14 wego-kiosk.jar\n17 a library 1.2.jar\n14 controlsfx.jar\n", MADE.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lobby", "lobby --kiosk", "--start home"})
    void aCacheThatFitsIsUsed(String arguments) {
        assertThat(started(arguments)).contains(USED + place.resolve("lib/lobby.aot"))
                .noneMatch(line -> line.contains("is not used"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wego-kiosk.jar", "a library 1.2.jar", "controlsfx.jar"})
    void aJarThatIsNewerThanTheCache(String jar) throws IOException {
        put(jar, jar, MADE.plusSeconds(2));
        assertDropped(jar);
    }

    /** A copy that keeps dates gives the jar an older date than the cache. */
    @Test
    void anOlderJarThatReplacesAKnownOne() throws IOException {
        put("wego-kiosk.jar", "another program", MADE.minusSeconds(9000));
        assertDropped("wego-kiosk.jar");
    }

    @Test
    void aJarThatTheCacheDoesNotKnow() throws IOException {
        put("new.jar", "new", MADE.minusSeconds(9000));
        assertDropped("new.jar");
    }

    /** Images of earlier versions have no list of sizes. */
    @Test
    void withoutAListTheDatesDecide() throws IOException {
        Files.delete(place.resolve("lib/lobby.jars"));
        assertThat(started("lobby")).contains(USED + place.resolve("lib/lobby.aot"));
        put("controlsfx.jar", "x", MADE.plusSeconds(2));
        assertDropped("controlsfx.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check data", "status", "desk"})
    void otherCommandsHaveNoCacheAndSayNothingOfIt(String arguments) throws IOException {
        put("wego-kiosk.jar", "x", MADE.plusSeconds(2));
        assertThat(started(arguments)).contains(arguments.split(" ")[0])
                .noneMatch(line -> line.contains("lobby.aot"));
    }

    private void assertDropped(String jar) {
        assertThat(started("lobby")).contains("lobby", "@" + place.resolve("lib/lobby.options"))
                .noneMatch(line -> line.startsWith(USED))
                .filteredOn(line -> line.contains("is not used")).singleElement().asString()
                .contains(place.resolve("lib/lobby.aot").toString(), "because " + jar + " was changed");
    }

    private List<String> started(String arguments) {
        var command = new ArrayList<>(List.of("sh", place.resolve("bin/wego-kiosk").toString()));
        Arrays.stream(arguments.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
        var answer = new Commands(Map.of()).run(command);
        assertThat(answer.code()).isZero();
        return answer.output().lines().toList();
    }

    private void put(String name, String text, Instant time) throws IOException {
        var file = Files.createDirectories(place.resolve("lib")).resolve(name);
        Files.setLastModifiedTime(Files.writeString(file, text), FileTime.from(time));
    }
}
