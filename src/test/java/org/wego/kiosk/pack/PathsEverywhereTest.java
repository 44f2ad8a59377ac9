// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;

/** Every path in a pack that leads out of the pack is reported at its location, and the file is not read. */
class PathsEverywhereTest extends PackProblems {

    /** A location of a path: the file, the text to replace, its replacement, and the pointer. */
    private record PathUse(String file, String from, String to, String pointer, String ending) {}

    private static final List<PathUse> DOORS = List.of(
            new PathUse(MANIFEST, "\"clips.json\"", "\"PATH\"", "/content/13", ".json"),
            new PathUse(MANIFEST, "\"fonts\": []", "\"fonts\": [{\"file\": \"PATH\", \"languages\": [\"en\"]}]",
                    "/fonts/0/file", ".ttf"),
            new PathUse(MANIFEST, "\"name\": \"English\"", "\"name\": \"English\", \"strings\": \"PATH\"",
                    "/languages/0/strings", ".properties"),
            new PathUse("solution.json", "\"video\": {\"absent\": \"not recorded\"}", "\"video\": \"PATH\"", "/video",
                    ".mp4"),
            new PathUse(ORGANISATION, "\"formerNames\"", "\"logo\": \"PATH\", \"formerNames\"", "/logo", ".png"),
            new PathUse("clips.json", "\"clips\": []", "\"clips\": [{\"text\": \"Hello\", \"file\": \"PATH\"}]",
                    "/clips/0/file", ".wav"));

    /** The paths as escaped in JSON, and the expected reasons; ENDING is replaced by the extension of the file. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("../secretENDING", "leads out"), Map.entry("media/../../secretENDING", "leads out"),
            Map.entry("media/..", "leads out"), Map.entry("/etc/secretENDING", "does not start in"),
            Map.entry("~/secretENDING", "does not start in"), Map.entry("C:/secretENDING", "does not start in"),
            Map.entry("C:secretENDING", "does not start in"), Map.entry("file:///etc/secretENDING", "does not start"),
            Map.entry("https://example.org/secretENDING", "does not start in"),
            Map.entry("..\\\\secretENDING", "backslash"), Map.entry("\\\\\\\\server\\\\secretENDING", "backslash"),
            Map.entry("media/secretENDING.", "ends in a dot or a space"),
            Map.entry("media /secretENDING", "ends in a dot or a space"),
            Map.entry("media//secretENDING", "an empty part"), Map.entry("./secretENDING", "an empty part"),
            Map.entry("secretENDING:stream", "does not start in"), Map.entry("secret?ENDING", "not every system"),
            Map.entry("sec|retENDING", "not every system"), Map.entry("CON", "is reserved by Windows"),
            Map.entry("media/nulENDING", "is reserved by Windows"), Map.entry("Com1ENDING", "is reserved by Windows"),
            Map.entry("lpt9.aENDING", "is reserved by Windows"), Map.entry("sec\\u0000retENDING", "U+0000"),
            Map.entry("secret\\u202EENDING", "U+202E"), Map.entry("SECRETENDING", "same case"),
            Map.entry("linkENDING", "a link out"), Map.entry("linked/secretENDING", "a link out"));

    @TempDir
    Path elsewhere;

    @Test
    @DisplayName("J7 paths that lead out of the pack")
    void everyFieldRefusesEveryPath() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        for (var door : DOORS) {
            Files.writeString(elsewhere.resolve("secret" + door.ending), "{}");
            Files.createSymbolicLink(folder.resolve("link" + door.ending), elsewhere.resolve("secret" + door.ending));
            Files.writeString(folder.resolve("secret" + door.ending), "{}");
            for (var path : PATHS.entrySet()) {
                writePack();
                pack.with(door.file, door.from, door.to.replace("PATH", path.getKey().replace("ENDING", door.ending)));
                var report = pack.report();
                assertThat(report.problems()).extracting(Problem::toString).as(door.pointer + " " + path.getKey())
                        .anySatisfy(line -> {
                            assertThat(line).startsWith(door.file).contains(path.getValue()).endsWith(")");
                            assertThat(line).containsAnyOf(door.pointer, "character");
                        });
                assertThat(report.isValid(false)).as(door.pointer + " " + path.getKey()).isFalse();
            }
        }
        ReliabilityRow.J7
                .measured("%d of %d refused with words: %d paths at %d places (content, fonts, interface strings, film,"
                        .formatted(PATHS.size() * DOORS.size(), PATHS.size() * DOORS.size(), PATHS.size(), DOORS.size())
                        + " logo, clips)");
    }
}
