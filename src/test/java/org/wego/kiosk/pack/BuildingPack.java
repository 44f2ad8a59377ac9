// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.pack.source.FolderPack;

/**
 * {@link SamplePack} in a full building: seven floors with a basement, 14 places, two lifts, and plans of two floors.
 *
 * <p>The east lift is out of service until 4 December 2026, 18:00 in Seoul. The building and everything in it are made
 * up; its files are in {@code src/test/resources/packs/building}.
 */
public final class BuildingPack {

    private static final String BUILDING = "building.json";
    private static final List<String> PLANS = List.of("plan-1.geojson", "plan-5.geojson");

    private BuildingPack() {}

    /** Writes the pack into an empty folder. */
    public static FolderPack in(Path folder) {
        var sample = SamplePack.source();
        try {
            for (var file : sample.files()) {
                var copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of(sample.location(file)), copy);
            }
            Files.writeString(folder.resolve(BUILDING), text());
            for (var plan : PLANS) {
                Files.writeString(folder.resolve(plan), text(plan));
            }
            var manifest = folder.resolve("pack.json");
            Files.writeString(manifest, Files.readString(manifest).replace("\"" + BUILDING + "\"",
                    "\"" + BUILDING + "\", \"" + String.join("\", \"", PLANS) + "\""));
            return new FolderPack(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the building. */
    public static String text() {
        return text(BUILDING);
    }

    private static String text(String file) {
        try (var stream = BuildingPack.class.getResourceAsStream("/packs/building/" + file)) {
            if (stream == null) {
                throw new AssertionError("packs/building is not among the test resources");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the pack for a program to show.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        in(Path.of(args[0]));
    }
}
