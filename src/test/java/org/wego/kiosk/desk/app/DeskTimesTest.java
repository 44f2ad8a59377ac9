// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The times in reception's window advance without input. */
@FxTest
class DeskTimesTest {

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Regression: the time did not change until another record was opened. */
    @Test
    void theLocalTimeOfAnOfficeAdvancesAndTheFocusStays() {
        desk.type("wang");
        desk.press("Copy Phone");
        var focus = Fx.get(() -> {
            desk.scene().getRoot().lookup(".desk-small").requestFocus();
            return desk.scene().getFocusOwner();
        });
        assertThat(desk.page()).contains("13:05");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("13:06").doesNotContain("13:05");
        desk.pass(Duration.ofMinutes(54));
        assertThat(desk.page()).contains("14:00");
        assertThat(Fx.get(() -> desk.scene().getFocusOwner())).isSameAs(focus);
    }

    /** Regression: the clock and the local times did not change until the screen was selected again. */
    @Test
    void theTimesOnPreviewedScreensAdvanceAndTheScreenStays() {
        desk.ctrl(KeyCode.DIGIT6);
        desk.press("200 %");
        preview(new Destination.Offices());
        var screen = desk.lobby().orElseThrow();
        int pages = Fx.get(() -> screen.body().pageCountProperty().get());
        int page = IntStream.range(1, pages).filter(number -> {
            Fx.run(() -> screen.body().turnTo(number));
            desk.settle();
            return desk.page().contains("09:05");
        }).findFirst().orElseThrow();
        assertThat(desk.page()).contains("09:05");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("09:06").doesNotContain(":05");
        assertThat(desk.lobby()).as("the same screen").containsSame(screen);
        assertThat(Fx.get(() -> screen.body().pageProperty().get())).as("on the same page").isEqualTo(page);
        desk.ctrl(KeyCode.DIGIT1);
        desk.pass(Duration.ofMinutes(9));
        desk.ctrl(KeyCode.DIGIT6);
        assertThat(desk.page()).as("after a look elsewhere").contains("09:15");
    }

    @Test
    void theTimesBesideAFormAdvance() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        assertThat(desk.page()).contains("13:05", "14:05");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("13:06", "14:06", "+86 28 6188 0000").doesNotContain(":05");
    }

    /** Selects a screen in the list of the preview. */
    private void preview(Destination screen) {
        Fx.run(() -> {
            var screens = DeskPage.within(desk.scene().getRoot()).filter(ListView.class::isInstance)
                    .filter(DeskPage::shown).map(node -> (ListView<?>) node)
                    .filter(list -> list.getItems().contains(screen)).findFirst().orElseThrow();
            screens.getSelectionModel().select(screens.getItems().indexOf(screen));
        });
        desk.settle();
    }
}
