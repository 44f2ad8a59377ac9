// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose configuration names no broker does not pay for the link. */
class UnlinkedDeskTest {

    private static final List<String> PROPERTIES = List.of("kiosk.home", "glass.platform", "monocle.platform",
            "headless.geometry", "prism.order", "java.awt.headless");

    @TempDir
    private Path folder;

    /** The classes that the desk loads until its window is complete, in a process of its own. */
    private List<String> loaded() throws Exception {
        var log = folder.resolve("classes.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-Xlog"))
                .forEach(command::add);
        // The build sets these properties in the test process, not on its command line.
        PROPERTIES.forEach(name -> command.add("-D" + name + '=' + System.getProperty(name)));
        command.addAll(List.of("-Duser.home=" + folder, "-Xlog:class+load:file=" + log, "-cp", System.getProperty(
                "java.class.path"), DeskStart.class.getName()));
        var out = folder.resolve("out");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor()).as("what it said is in " + out).isZero();
        return Files.readAllLines(log);
    }

    private static boolean isOfTheLink(String line) {
        return line.contains(" org.wego.kiosk.link.") || line.contains(" com.hivemq.") || line.contains(" io.netty.")
                || line.contains(" org.wego.kiosk.desk.linked.") || line.contains(" org.wego.kiosk.desk.lobbies.");
    }

    @Test
    void nothingOfTheLinkIsLoadedWithoutABroker() throws Exception {
        var classes = loaded();
        assertThat(classes).filteredOn(UnlinkedDeskTest::isOfTheLink).isEmpty();
        assertThat(classes).filteredOn(line -> line.contains("org.wego.kiosk.desk.directory.DirectoryView"))
                .isNotEmpty();
    }
}
