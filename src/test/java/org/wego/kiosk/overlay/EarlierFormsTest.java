// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.content;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.TestPack;

/** Changes that reception saved with an earlier version of the program are still shown. */
class EarlierFormsTest {

    private static final RecordKey ROME = new RecordKey(RecordKind.OFFICES, "rome");

    @TempDir
    private Path folder;

    @Test
    void theHistoryOfAnOfficeMayBeSentences() throws IOException {
        var pack = TestPack.in(folder.resolve("pack"));
        var place = folder.resolve("overlay");
        var overlay = OverlayUnderTest.of(place, pack.source());
        var office = overlay.now().value(ROME).orElseThrow();
        saved(overlay.save(ROME, 0,
                new Edit.Put(office.with("/history", Value.items(List.of(event("FIRST"), event("SECOND"))))), BY));
        // Before an event could have a date, it was a text.
        var file = place.resolve("records/offices/rome.json");
        var present = Files.readString(file);
        var earlier = present.replaceAll("\\{\\s*\"what\"\\s*:\\s*(\"FIRST\"|\"SECOND\")\\s*}", "$1");
        assertThat(earlier).isNotEqualTo(present).doesNotContain("\"what\"");
        Files.writeString(file, earlier);

        var reopened = OverlayUnderTest.of(place, pack.source());
        var now = reopened.now();
        var shown = content(now).offices().orElseThrow().offices().getFirst();
        assertThat(shown.history()).extracting(event -> event.what().toString()).satisfiesExactly(
                first -> assertThat(first).contains("FIRST"), second -> assertThat(second).contains("SECOND"));
        assertThat(shown.history()).allSatisfy(event -> assertThat(event.when()).isEmpty());
        assertThat(now.value(ROME).orElseThrow().textAt("/history/1/what")).contains("SECOND");
        // Another correction of the same office is accepted.
        saved(reopened.save(ROME, now.revision(ROME),
                new Edit.Put(now.value(ROME).orElseThrow().with("/name", Value.text("Roma"))), BY));
    }

    private static Value event(String what) {
        return Value.empty().with("/what", Value.text(what));
    }
}
