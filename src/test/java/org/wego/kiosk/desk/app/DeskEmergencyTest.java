// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.lobbies.SiteUnderTest;
import org.wego.kiosk.link.site.SiteSamples;
import org.wego.kiosk.testing.CutTexts;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Staff send an emergency message in two steps, and end it from any view. */
@FxTest
class DeskEmergencyTest {

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("a.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path alerts() {
        return folder.resolve("overlay/alerts");
    }

    @Test
    void twoStepsShowItAndOneEndsIt() {
        desk.chooseItem("Emergency message…");
        desk.settle();
        assertThat(desk.page()).contains("All lobbies that share the folder of this desk show it.");
        desk.press("Check…");
        assertThat(desk.page()).contains("Is this right?", "It covers every screen of: All lobbies.", "until 14:35",
                "Leave the building calmly");
        assertThat(CutTexts.of(desk.scene())).isEmpty();
        assertThat(alerts()).doesNotExist();
        desk.press("Show it now");
        desk.settle();
        assertThat(alerts()).isDirectoryContaining("glob:**.json");
        assertThat(desk.page()).contains("Emergency message “Leave the building calmly” until 14:35.");
        desk.press("End emergency message");
        desk.settle();
        assertThat(alerts()).isEmptyDirectory();
        assertThat(desk.page()).doesNotContain("End emergency message");
    }

    @Test
    void theFirstFieldHasTheFocusInBothDirections() {
        desk.chooseItem("Emergency message…");
        desk.settle();
        assertThat(desk.scene().getFocusOwner()).isInstanceOf(ComboBox.class);
        assertThat(desk.scene().getFocusOwner().getAccessibleText()).isEqualTo("What");
        desk.press("Check…");
        desk.press("Change it");
        assertThat(desk.scene().getFocusOwner().getAccessibleText()).isEqualTo("What");
    }

    @Test
    void aFaultKeepsTheFirstStep() {
        desk.chooseItem("Emergency message…");
        desk.settle();
        desk.write("or ends at", "soon");
        desk.press("Check…");
        assertThat(desk.page()).contains("The end is not understood").doesNotContain("Is this right?");
    }

    @Test
    void aLinkedDeskNamesItsLobbies() {
        desk.close();
        desk = DeskPage.linked(folder.resolve("linked"), new DeskLinks(Optional.of(new SiteUnderTest(Clock.systemUTC())
                .with(SiteSamples.lobby("hall", "1", 7), SiteSamples.lobby("stairs", "1", 7))), Optional.empty()));
        Fx.run(() -> desk.controller().show(Section.LOBBIES));
        desk.settle();
        desk.press("Emergency message…");
        assertThat(desk.page()).contains("Where", "All lobbies");
        desk.press("Check…");
        desk.press("Show it now");
        desk.settle();
        assertThat(desk.page()).contains("shown at 0 of 2 lobbies");
    }
}
