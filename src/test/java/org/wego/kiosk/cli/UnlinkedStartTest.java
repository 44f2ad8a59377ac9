// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.Launcher;

/** A unit whose configuration names no broker does not pay for the link. */
class UnlinkedStartTest {

    @TempDir
    private Path folder;

    /** The classes that a command loads in a process of its own. */
    private List<String> loadedBy(String... arguments) throws Exception {
        var log = folder.resolve("classes.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:class+load:file=" + log, "-cp",
                System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out")
                .toFile()).start();
        process.waitFor();
        return Files.readAllLines(log);
    }

    private static boolean isOfTheClient(String line) {
        return line.contains(" com.hivemq.") || line.contains(" io.netty.") || line.contains(" io.reactivex.")
                || line.contains("org.wego.kiosk.link.mqtt");
    }

    @Test
    void nothingOfTheClientIsLoadedWithoutABroker() throws Exception {
        var config = Files.writeString(folder.resolve("kiosk.json"), "{\"state\": \"" + folder + "\"}");
        assertThat(loadedBy("status", "--config", config.toString())).anyMatch(line -> line.contains(
                "org.wego.kiosk.config.KioskConfig")).noneMatch(UnlinkedStartTest::isOfTheClient);
    }

    @Test
    void withABrokerTheClientIsLoaded() throws Exception {
        var config = Files.writeString(folder.resolve("kiosk.json"), """
                {"state": "%s", "broker": {"address": "mqtt://127.0.0.1:1", "site": "s", "unit": "u"}}
                """.formatted(folder));
        assertThat(loadedBy("link", "--test", "--config", config.toString())).anyMatch(
                UnlinkedStartTest::isOfTheClient);
    }
}
