// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The work of reception for visitors, from question to answer, by keyboard. */
@FxTest
class DeskJourneyTest {

    private static final int MAX_SECONDS = 20;

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

    @Test
    void aVisitorAsksForMsYarkovasNumberInRussianAndTakesAPdfAway() throws IOException {
        desk.press("Русский");
        desk.ctrl(KeyCode.K);
        desk.type("яркова");
        assertThat(desk.page()).contains("+7 8422 57-91-64");
        desk.press("Copy sentence");
        assertThat(desk.copied()).singleElement().asString().contains("Дарья Яркова", "+7 8422 57-91-64");
        desk.press("Copy Phone");
        assertThat(desk.copied().getLast()).isEqualTo("+7 8422 57-91-64");
        desk.ctrl(KeyCode.S);
        try (var pdf = Loader.loadPDF(folder.resolve("handout.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Дарья Яркова", "+7 8422 57-91-64");
        }
        assertThat(Files.size(folder.resolve("handout.pdf"))).isLessThan(1_000_000);
    }

    @Test
    void receptionAnswersForALineThatMayNoLongerStopHere() {
        desk.type("471");
        assertThat(desk.page()).contains("May no longer stop here: not seen in May 2022");
        assertThat(desk.page()).contains("Check the sign at the stop").doesNotContain("Ask reception");
        desk.ctrl(KeyCode.M);
        assertThat(desk.mails()).singleElement().asString().contains("Blue bus 471", "not seen in May 2022");
        desk.ctrl(KeyCode.DIGIT3);
        assertThat(desk.page()).contains("I am not sure that bus 9701 still stops here.", "Who can confirm it");
    }

    @Test
    void whatIsShownToTheVisitorCoversTheWindowUntilEsc() {
        desk.press("한국어");
        desk.ctrl(KeyCode.K);
        desk.type("secretariat");
        desk.ctrl(KeyCode.B);
        assertThat(desk.page()).contains("종로 38");
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-large")).size()).isEqualTo(1);
        desk.key(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-large")).size()).isZero();
    }

    @Test
    void aMissingEmailProgramIsReported() throws TimeoutException {
        desk.withoutMail();
        desk.type("471");
        desk.press("Write an e-mail");
        // The message slides in.
        WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS,
                () -> desk.page().contains("This machine has no e-mail program. The text is copied"));
    }
}
