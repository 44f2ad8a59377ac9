// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javafx.application.Platform;

/** A Java agent that hangs the FX thread of a program when a file appears, to inject a fault from outside. */
public final class HangAgent {

    private HangAgent() {}

    /**
     * Starts watching before the program starts.
     *
     * @param folder in which the file will appear
     * @throws IOException if the folder cannot be watched
     */
    public static void premain(String folder) throws IOException {
        var place = Path.of(folder);
        var watch = place.getFileSystem().newWatchService();
        place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        Thread.ofPlatform().daemon().name("hang").start(() -> {
            try (watch) {
                watch.take();
                Platform.runLater(HangAgent::hang);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    /**
     * Makes the agent's jar.
     *
     * @return environment variables that make Java load the agent
     */
    static Map<String, String> environment(Path jar, Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", HangAgent.class.getName());
        var entry = HangAgent.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = HangAgent.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            out.write(Objects.requireNonNull(code).readAllBytes());
        }
        return Map.of("JDK_JAVA_OPTIONS", "-javaagent:" + jar + "=" + folder);
    }
}
