// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageFolder;
import org.wego.kiosk.usage.UsageTable;

/** The visits in the window of a lobby are those that are counted. It is 14:05 in the lobby. */
@FxTest
class UsageCountingTest {

    @TempDir
    private Path state;
    private KioskPage kiosk;
    private LobbyWindow window;
    private UsageCounting counting;

    @BeforeEach
    void open() {
        var shown = new AtomicReference<LobbyWindow>();
        var made = new AtomicReference<UsageCounting>();
        kiosk = KioskPage.open((clock, scheduler, devices, size) -> {
            shown.set((LobbyWindow) LobbyUnderTest.front(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()),
                    new Destination.Attract(), Optional.of(new Lang("en")), clock, scheduler, devices,
                    TestDoor.withoutPin().access(), size.getWidth(), size.getHeight()));
            made.set(new UsageCounting(new StateFolder(state), clock, scheduler, Runnable::run));
            made.get().follow(shown.get().running());
            return shown.get();
        });
        window = shown.get();
        counting = made.get();
    }

    private UsageCounts counted() {
        counting.close();
        return new UsageFolder(new StateFolder(state)).read().days().getOrDefault(LocalDate.parse("2026-11-23"),
                UsageCounts.NONE);
    }

    @Test
    void aVisitorWhoLeavesIsCountedWhereTheKioskWasLeft() {
        kiosk.home();
        kiosk.reception();
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(2));
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
        assertThat(counted().table(UsageTable.ENDING)).containsOnlyKeys("left/reception");
        assertThat(counted().table(UsageTable.SCREEN)).containsOnlyKeys("home", "reception");
        assertThat(counted().table(UsageTable.HOUR)).containsOnlyKeys("14");
        assertThat(counted().table(UsageTable.LANGUAGE)).containsOnlyKeys("en");
        assertThat(counted().visits()).isEqualTo(1);
    }

    @Test
    void theQuestionLetsAVisitorEndTheVisit() {
        kiosk.home();
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.touch("Start over");
        assertThat(counted().table(UsageTable.ENDING)).containsOnlyKeys("visitor");
    }

    /** Following the same pack again, as after a change of a record, counts nothing twice. */
    @Test
    void whatReceptionShowsToNobodyIsNoVisit() {
        Fx.run(() -> {
            counting.follow(window.running());
            window.running().orElseThrow().showForReception(new Destination.ContactDetails(), Optional.empty());
        });
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(2));
        assertThat(counted().cells()).singleElement().hasToString(
                "UsageCell[table=EVENT, key=shown-by-reception, count=1]");
    }

    @Test
    void theCountsAreStoredEveryFiveMinutes() {
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(5));
        assertThat(state).isEmptyDirectory();
        kiosk.home();
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(3));
        assertThat(new UsageFolder(new StateFolder(state)).read().days()).isNotEmpty();
    }
}
