// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.FolderPack;

class ManifestProblemsTest extends PackProblems {

    @Test
    void aFolderWithoutManifestIsNotAPack() {
        pack.without(MANIFEST);
        refused("pack.json:1: the file is missing (a pack is a folder with a file pack.json)");
    }

    @Test
    void aMissingFolderIsNotAPack() {
        var result = new PackReader(new StrictJson()).read(new FolderPack(Path.of("nowhere")));
        assertThat(result).isInstanceOfSatisfying(PackResult.Refused.class, refused -> assertThat(refused.problems())
                .extracting(Problem::toString).containsExactly("pack.json:1: there is no folder nowhere"
                        + " (a pack is a folder with a file pack.json)"));
    }

    @Test
    void aPackOfAnotherFormatIsNotCheckedByTheseRules() {
        pack.with(MANIFEST, "\"format\": 1", "\"format\": 2, \"rooms\": []");
        refused("pack.json:3: /format: the pack has another format; this program reads format 1"
                + " (use a pack of format 1, or a newer program)");
    }

    @Test
    void aProblemInTheManifestDoesNotHideThoseOfOtherFiles() {
        pack.with(MANIFEST, "\"version\": \"1\",", "").with(LINES, "seen here", "seen");
        assertThat(pack.check()).containsExactly(
                "bus-lines.json:5: /lines/0/check/result: 'seen' is not allowed here"
                        + " (known here: seen here, seen nearby, not seen, not covered)",
                "pack.json:1: 'version' is missing (add it, or check whether its name is misspelt)");
    }

    @Test
    void aFileThatIsMissing() {
        pack.without("city.json");
        refused("pack.json:17: /content/10: 'city.json': the file is missing"
                + " (add the file, or remove its name)");
    }

    @Test
    void aFileThatIsListedTwice() {
        pack.with(MANIFEST, "\"city.json\"", "\"city.json\", \"city.json\"");
        refused("pack.json:17: /content/11: 'city.json' is listed twice, or is this file itself (delete it)");
    }

    @Test
    void aFileTypeThatMayOccurOnlyOnce() {
        pack.with(MANIFEST, "\"city.json\"", "\"city.json\", \"town.json\"").with("town.json", pack.text("city.json")
                .replace("\"id\": \"first\"", "\"id\": \"second\""));
        refused("town.json:2: /$schema: the pack has a file about 'city' already"
                + " (merge the two files)");
    }

    @Test
    void aFileTypeThatEveryPackNeeds() {
        pack.with(MANIFEST, "\"contact.json\", ", "").without("contact.json");
        refused("pack.json:14: /content: the pack has no file about 'contact'"
                + " (add one that starts with \"$schema\": \"schema/contact.schema.json\")");
    }

    @Test
    void aFileThatIsNotInTheManifest() {
        pack.with(MANIFEST, "\"city.json\", ", "");
        warns("city.json:1: the file is not used (add it to 'content' in pack.json, or delete it)");
    }

    @Test
    void theSchemasOfAPackAreForItsEditorOnly() {
        pack.with("schema/city.schema.json", "{\"not\": {}}").with(".vscode/settings.json", "{}");
        valid();
    }

    @Test
    void aPackNeedsOnlyOrganisationContactAndSources() {
        pack.with(MANIFEST, pack.text(MANIFEST).replaceAll(", \"numbers.json\"[^\\]]*\\]", "]"));
        assertThat(pack.read()).isInstanceOfSatisfying(PackResult.Accepted.class, accepted -> {
            assertThat(accepted.content().lines()).isEmpty();
            assertThat(accepted.content().offices()).isEmpty();
        });
    }

    @Test
    void aTimeZoneThatDoesNotExist() {
        pack.with(MANIFEST, "Europe/Vienna", "Europe/Wien");
        refused("pack.json:10: /timeZone: there is no time zone 'Europe/Wien';"
                + " a time zone is written like Europe/Paris"
                + " (write it in that form)");
    }

    @Test
    void aPlaceThatIsNotOnTheEarth() {
        pack.with(MANIFEST, "48.2", "98.2");
        refused("pack.json:11: /kiosk/position: latitude 98.2 is not between -90 and 90"
                + " (change one of the values)");
    }
}
