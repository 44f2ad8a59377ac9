// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.content;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.TestPack;

/** A newer pack keeps the changes of reception, and those that no longer fit are listed. */
class OrphanedChangesTest {

    private static final RecordKey LINE = new RecordKey(RecordKind.BUS_LINES, "2");
    private static final RecordKey NOTICE = new RecordKey(RecordKind.NOTICES, "open");
    private static final RecordKey VERDI = new RecordKey(RecordKind.PEOPLE, "verdi");

    @TempDir
    private Path folder;
    private TestPack pack;

    @BeforeEach
    void open() {
        pack = TestPack.in(folder.resolve("pack"));
    }

    @Test
    void aChangeThatFitsIsNotListed() {
        save(NOTICE, new Edit.Put(value(NOTICE).with("/text", Value.text("Closed"))));
        pack.with("notices.json", "\n", "\n ");
        assertThat(overlay().now().misfits()).isEmpty();
    }

    @Test
    void aRecordThatThePackHasChangedIsListedWithBothVersions() {
        save(NOTICE, new Edit.Put(value(NOTICE).with("/text", Value.text("Closed"))));
        pack.with("notices.json", "\"Open\"", "\"Open now\"");
        assertThat(overlay().now().misfits()).singleElement().isInstanceOfSatisfying(OrphanedChange.BaseChanged.class,
                misfit -> {
                    assertThat(misfit.now().textAt("/text")).contains("Open now");
                    assertThat(misfit.entry().change().wording().orElseThrow().textAt("/text")).contains("Closed");
                });
        assertThat(content(overlay().now()).notices().getFirst().text().toString()).contains("Closed");
    }

    @Test
    void aRecordThatIsGoneIsKeptAndListed() {
        save(LINE, new Edit.Put(value(LINE).with("/name", Value.text("22"))));
        save(RecordKey.orderOf(RecordKind.BUS_LINES), new Edit.Put(RecordOrder.of(List.of("2", "1"))));
        pack.with("bus-lines.json", "\"id\": \"2\"", "\"id\": \"7\"");
        assertThat(overlay().now().misfits()).hasAtLeastOneElementOfType(OrphanedChange.RecordGone.class);
        assertThat(overlay().now().state().entries()).containsKey(LINE);
        assertThat(content(overlay().now()).lines()).hasSize(2);
    }

    @Test
    void anOrderThatNamesUnknownRecordsIsListed() {
        save(RecordKey.orderOf(RecordKind.BUS_LINES), new Edit.Put(RecordOrder.of(List.of("2", "1"))));
        pack.with("bus-lines.json", "\"id\": \"2\"", "\"id\": \"7\"");
        assertThat(overlay().now().misfits()).singleElement().isInstanceOfSatisfying(OrphanedChange.UnknownIds.class,
                misfit -> assertThat(misfit.ids()).containsExactly("2"));
    }

    @Test
    void aPersonWhoseOfficeIsGoneIsKeptAndListed() {
        save(VERDI, new Edit.Add(value(new RecordKey(RecordKind.PEOPLE, "rossi")).with("/id", Value.text("verdi")),
                Optional.of("rome")));
        pack.with("offices.json", "\"id\": \"rome\"", "\"id\": \"milan\"");
        assertThat(overlay().now().misfits()).singleElement().isInstanceOf(OrphanedChange.ParentGone.class);
        assertThat(overlay().now().keys(RecordKind.PEOPLE)).extracting(RecordKey::id).containsExactly("rossi");
    }

    @Test
    void anAddedIdThatThePackNowHasIsListed() {
        var added = new RecordKey(RecordKind.BUS_LINES, "7");
        save(added, new Edit.Add(value(LINE).with("/id", Value.text("7")).with("/name", Value.text("seven")),
                Optional.empty()));
        pack.with("bus-lines.json", "\"id\": \"2\"", "\"id\": \"7\"");
        assertThat(overlay().now().misfits()).singleElement().isInstanceOf(OrphanedChange.IdTaken.class);
        assertThat(overlay().now().value(added).orElseThrow().textAt("/name")).contains("seven");
    }

    private Overlay overlay() {
        return OverlayUnderTest.of(folder.resolve("overlay"), pack.source());
    }

    private Value value(RecordKey key) {
        return overlay().now().value(key).orElseThrow();
    }

    private void save(RecordKey key, Edit edit) {
        saved(overlay().save(key, 0, edit, BY));
    }
}
