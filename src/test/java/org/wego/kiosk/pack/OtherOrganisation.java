// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wego.kiosk.pack.source.FolderPack;

/**
 * A pack of a very different organisation, which proves that the program does not depend on WeGO.
 *
 * <p>A museum in Batumi: Georgian, with its own interface strings and font, and English; six groups of lines with six
 * shapes, a thousand lines in two files, no offices, no host city, no Seoul Solution.
 */
public final class OtherOrganisation {

    /** The number of lines in the pack. */
    public static final int LINES = 1_000;

    private static final String PROVENANCE = "\"provenance\": {\"source\": \"museum\", \"asOf\": \"2025-03\"}";
    private static final String FONT = "NotoSansGeorgian-Medium.ttf";
    private static final List<String> SHAPES = List.of("circle", "triangle", "diamond", "square", "pentagon", "star");
    private static final List<String> PLATES = List.of("#8E000B", "#1B5E20", "#004A80", "#5D3A00", "#4A148C",
            "#263238");
    private static final List<String> NAMES = List.of("Red", "Green", "Blue", "Brown", "Violet", "Grey");
    private static final List<String> RESULTS = List.of("seen here", "seen nearby", "not seen", "not covered");

    private OtherOrganisation() {}

    /** Writes the pack into a folder. */
    public static FolderPack writeTo(Path folder) {
        return writeTo(folder, LINES, 2);
    }

    /**
     * Writes the pack for a program to show.
     *
     * @param args the folder and the number of lines
     */
    public static void main(String[] args) {
        writeTo(Path.of(args[0]), Integer.parseInt(args[1]), 2);
    }

    /** Writes the pack with a number of lines, spread over a number of files. */
    public static FolderPack writeTo(Path folder, int lines, int files) {
        var names = IntStream.range(0, files).mapToObj(i -> "lines/" + i + ".json").toList();
        write(folder, "pack.json", manifest(names));
        write(folder, "sources.json", """
                {"$schema": "schema/sources.schema.json", "sources": [
                  {"id": "museum", "title": TITLE, "publisher": NAME, "site": "https://museum.example.org"}
                ]}
                """.replace("TITLE", text("The museum itself")).replace("NAME", text("Harbour Museum")));
        write(folder, "organisation.json", """
                {"$schema": "schema/organisation.schema.json", "name": NAME, "fullName": FULL, "formerNames": [],
                 "welcome": WELCOME, PROVENANCE}
                """.replace("NAME", text("Harbour Museum")).replace("FULL", text("Harbour Museum of Batumi"))
                .replace("WELCOME", text("Welcome to the harbour")));
        write(folder, "contact.json",
                """
                        {"$schema": "schema/contact.schema.json", "title": TITLE, "name": NAME, "floor": FLOOR,
                         "building": HOUSE,
                         "address": {"lines": [STREET], "local": {"language": "ka", "request": "გამარჯობა", "lines": ["ბათუმი 1"],
                           "keyLine": 0, "postal": "ბათუმი 1", "mapSearch": "ბათუმი 1"}},
                         "phones": ["+995 422 27 23 45"], "fax": {"absent": "not published"},
                         "email": "desk@museum.example.org", "stepFree": FLOOR, PROVENANCE}
                        """
                        .replace("TITLE", text("Contact")).replace("NAME", text("Information desk"))
                        .replace("FLOOR", text("Ground floor, no steps")).replace("HOUSE", text("Customs house"))
                        .replace("STREET", text("1 Harbour Street")));
        write(folder, "buses.json", """
                {"$schema": "schema/buses.schema.json", "title": TITLE, "at": AT, "list": LIST, PROVENANCE, "groups": [
                """.replace("TITLE", text("Buses")).replace("AT", text("Harbour gate"))
                .replace("LIST", text("As the town prints it."))
                + IntStream.range(0, SHAPES.size()).mapToObj(OtherOrganisation::group)
                        .collect(Collectors.joining(",\n", "", "\n]}\n")));
        write(folder, "stops.json", "{\"$schema\": \"schema/bus-stops.schema.json\", \"stops\": [\n"
                + IntStream.range(0, 40).mapToObj(OtherOrganisation::stop)
                        .collect(Collectors.joining(",\n", "", "\n]}\n")));
        for (int i = 0; i < files; i++) {
            write(folder, names.get(i), "{\"$schema\": \"schema/bus-lines.schema.json\", \"lines\": [\n"
                    + IntStream.range(lines * i / files, lines * (i + 1) / files).mapToObj(OtherOrganisation::line)
                            .collect(Collectors.joining(",\n", "", "\n]}\n")));
        }
        write(folder, "strings/ka.properties", GeorgianLetters.strings(
                new String(resource("/org/wego/kiosk/text/en.properties"), StandardCharsets.UTF_8)));
        write(folder, "fonts/" + FONT, resource("/packs/fonts/" + FONT));
        return new FolderPack(folder);
    }

    private static String manifest(List<String> lineFiles) {
        return """
                {
                  "$schema": "schema/pack.schema.json", "format": 1, "id": "harbour-museum", "title": TITLE,
                  "version": "2.1", "asOf": "2025-03-01", "defaultLanguage": "ka",
                  "languages": [
                    {"tag": "ka", "name": "ქართული", "strings": "strings/ka.properties"},
                    {"tag": "en", "name": "English"}
                  ],
                  "timeZone": "Asia/Tbilisi",
                  "kiosk": {"place": PLACE, "position": {"latitude": 41.65, "longitude": 41.64}, "accuracyMetres": 5},
                  "reception": {"place": PLACE, "phone": "+995 422 27 23 45"},
                  "attributions": [],
                  "content": ["sources.json", "organisation.json", "contact.json", "buses.json", "stops.json", LINES],
                  "fonts": [{"file": "fonts/FONT", "languages": ["ka"]}]
                }
                """.replace("TITLE", text("Harbour Museum")).replace("PLACE", text("Entrance hall"))
                .replace("FONT", FONT)
                .replace("LINES", lineFiles.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")));
    }

    private static String group(int i) {
        return """
                {"id": "group-%d", "name": %s, "type": %s, "meaning": %s, "shape": "%s", "livery": "%s", "plate": "%s",
                 "mark": "#FFFFFF", "noneListed": {"absent": "not recorded"}, PROVENANCE}"""
                .formatted(i, text(NAMES.get(i)), text("Town bus"), text("Runs through the town, colour " + i),
                        SHAPES.get(i), PLATES.get(i), PLATES.get(i));
    }

    private static String stop(int i) {
        return """
                {"id": "%d", "name": %s, "position": {"latitude": %s, "longitude": %s}, "where": %s,
                 "heading": "%s", "headingInferred": false, "here": %s, PROVENANCE}""".formatted(i,
                text("Stop " + i), 41.6 + i * 0.001, 41.6 + i * 0.001, text("At the kerb"),
                List.of("north", "east", "south", "west").get(i % 4), i < 4);
    }

    private static String line(int i) {
        String result = RESULTS.get(i % RESULTS.size());
        return """
                {"id": "line-%d", "name": "%d", "aliases": [], "group": "group-%d", "night": %s,
                 "check": {"result": "%s", "stops": [%s], PROVENANCE}, PROVENANCE}""".formatted(i, i + 1,
                i % SHAPES.size(), i % 10 == 9, result, result.startsWith("seen") ? "\"" + i % 40 + "\"" : "");
    }

    private static String text(String english) {
        return "{\"ka\": \"" + GeorgianLetters.of(english) + "\", \"en\": \"" + english + "\"}";
    }

    private static byte[] resource(String path) {
        try (InputStream in = OtherOrganisation.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String file, String text) {
        write(folder, file, text.replace("PROVENANCE", PROVENANCE).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path folder, String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
