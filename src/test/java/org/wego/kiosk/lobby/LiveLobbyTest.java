// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Edit;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.platform.AppDirectories;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Visits;

/** A running lobby shows the changes that reception saves, and the visitor stays on the same screen. */
@FxTest
class LiveLobbyTest {

    private static final long MAX_SECONDS = 20;
    private static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);

    @TempDir
    private Path folder;
    private Overlay reception;
    private LiveContent live;
    private ObjectProperty<PackResult> shown;
    private final BlockingQueue<PackResult.Accepted> accepted = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() {
        var json = new StrictJson();
        var clock = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
        reception = new Overlay(new OverlayFolder(folder.resolve("overlay"), json, clock), SamplePack.source(), json,
                LobbyUnderTest.packs().checker());
        live = new LiveContent(LobbyUnderTest.packs(), SamplePack.source(), folder.resolve("overlay"));
        shown = new SimpleObjectProperty<>(live.open());
        live.watch(Duration.ofMillis(50), accepted::add);
    }

    @AfterEach
    void close() {
        live.close();
    }

    /** The lobby's clock shows Monday, 23 November 2026, 14:05 in Seoul. */
    @Test
    void aNoticeForThursdayNineToSixAppearsAndDisappears() throws InterruptedException {
        var kiosk = KioskPage.open(shown, "home", "en");
        save(new RecordKey(RecordKind.NOTICES, "thursday"), 0, new Edit.Add(Value.empty()
                .with("/id", Value.text("thursday")).with("/text/en", Value.text("Closed for a conference."))
                .with("/from", Value.text("2026-11-26T09:00")).with("/until", Value.text("2026-11-26T18:00"))
                .with("/provenance/source", Value.text("lyra-page")).with("/provenance/asOf", Value.text("2026-11-23")),
                Optional.empty()));
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
        kiosk.wait(Duration.ofDays(3).minusHours(5).minusMinutes(6));
        assertThat(kiosk.asHome().notices()).as("one minute to nine").noneMatch(text -> text.contains("conference"));
        kiosk.wait(Duration.ofMinutes(2));
        assertThat(kiosk.asHome().notices()).anyMatch(text -> text.contains("Closed for a conference."));
        kiosk.wait(Duration.ofHours(9));
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
    }

    @Test
    void aNumberIsCorrectedAndRolledBackOnTheVisitorsScreen() throws InterruptedException {
        var kiosk = KioskPage.open(shown, "contact", "en");
        var title = kiosk.title();
        save(CONTACT, 0, new Edit.Put(reception.now().value(CONTACT).orElseThrow()
                .with("/phones/0", Value.text("+82 2 731 4899"))));
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("731 4899"));
        assertThat(kiosk.title()).isEqualTo(title);
        assertThat(reception.rollBack(CONTACT, 1, 0, "MK")).isInstanceOf(SaveResult.Saved.class);
        awaitContent();
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("731 4834"))
                .noneMatch(text -> text.contains("731 4899"));
    }

    @Test
    void theVisitKeepsItsLanguageAndItsWayBack() throws InterruptedException {
        var kiosk = KioskPage.open(shown, "attract", "en");
        kiosk.languages().choose("한국어");
        kiosk.home();
        var before = kiosk.title();
        save(new RecordKey(RecordKind.BUS_LINES, "2500"), 0, new Edit.Hide());
        assertThat(kiosk.title()).isEqualTo(before);
    }

    @Test
    void aLineThatIsGoneLeadsToReception() throws InterruptedException {
        var kiosk = KioskPage.open(shown, "line/2500", "en");
        save(new RecordKey(RecordKind.BUS_LINES, "2500"), 0, new Edit.Hide());
        assertThat(kiosk.everything()).contains(
                Visits.inEnglish().messages().get("missing.title"));
    }

    @Test
    void withoutAnOverlayTheContentIsThePacks() {
        assertThat(shown.get()).isInstanceOfSatisfying(PackResult.Accepted.class,
                pack -> assertThat(pack.source()).isInstanceOf(FolderPack.class));
        assertThat(DefaultFolders
                .overlay(new AppDirectories("Linux", Map.of("XDG_DATA_HOME", "/data"), Path.of("/home/u"))))
                .isEqualTo(
                        Path.of("/data/wego-kiosk/overlay"));
        assertThat(DefaultFolders.overlay(new AppDirectories("Mac OS X", Map.of(), Path.of("/Users/u")))).isEqualTo(
                Path.of("/Users/u/Library/Application Support/wego-kiosk/overlay"));
    }

    private void save(RecordKey key, long expected, Edit edit) throws InterruptedException {
        assertThat(reception.save(key, expected, edit, "MK")).isInstanceOf(SaveResult.Saved.class);
        awaitContent();
    }

    /** Waits until the lobby has noticed the change. */
    private void awaitContent() throws InterruptedException {
        var content = accepted.poll(MAX_SECONDS, TimeUnit.SECONDS);
        assertThat(content).as("content seen").isNotNull();
        Fx.run(() -> shown.set(content));
    }
}
