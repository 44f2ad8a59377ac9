// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final int TALL_FLOORS = 20;
    private static final int PLACES_EACH = 3;

    private BuildingPack() {}

    /** How many floors and places there are. */
    public enum BuildingSize {
        /** 14 places on seven floors; the kiosk {@code lobby-7} is on the 7th. */
        FULL,
        /** 60 places on 20 floors, all of them made like the reading room. */
        TALL
    }

    /** Writes the pack into an empty folder. */
    public static FolderPack in(Path folder) {
        return in(folder, BuildingSize.FULL);
    }

    /** Writes the pack with a building of some size into a folder, which may have another one. */
    public static FolderPack in(Path folder, BuildingSize size) {
        var sample = SamplePack.source();
        try {
            for (var file : sample.files()) {
                var copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of(sample.location(file)), copy, StandardCopyOption.REPLACE_EXISTING);
            }
            if (size == BuildingSize.TALL) {
                Files.writeString(folder.resolve(BUILDING), tall());
                return new FolderPack(folder);
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

    private static String tall() {
        var floors = IntStream.rangeClosed(1, TALL_FLOORS).mapToObj(number -> """
                {"id": "f%1$d", "name": {"en": "Floor %1$d", "ko": "%1$d층", "zh": "%1$d层", "ja": "%1$d階",
                 "ru": "Этаж %1$d", "say": {"ja": "%1$d かい"}}, "sign": "%1$d"}""".formatted(number))
                .collect(Collectors.joining(",\n"));
        var places = IntStream.range(0, TALL_FLOORS * PLACES_EACH).mapToObj(number -> """
                {"id": "p%1$d", "name": {"en": "Reading room %1$d", "ko": "열람실 %1$d", "zh": "阅览室 %1$d",
                 "ja": "読書室 %1$d", "ru": "Читальный зал %1$d", "say": {"ja": "どくしょしつ %1$d"}},
                 "purposes": [], "floor": "f%2$d", "room": "%2$d%1$02d", "hours": {"absent": "not recorded"},
                 "way": {"absent": "not recorded"}, "lifts": [], "stepFree": {"absent": "not recorded"},
                 "provenance": {"source": "reception", "asOf": "2026"}}""".formatted(number,
                number / PLACES_EACH + 1)).collect(Collectors.joining(",\n"));
        return """
                {"$schema": "schema/building.schema.json", "title": {"en": "In this building", "ko": "건물 안내",
                 "zh": "楼内指引", "ja": "館内案内", "ru": "В этом здании", "say": {"ja": "かんない あんない"}},
                 "floors": [%s], "lifts": [], "places": [%s], "spots": [{"floor": "f1"}]}""".formatted(floors, places);
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
