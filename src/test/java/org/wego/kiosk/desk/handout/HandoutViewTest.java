// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PaperFacts;
import org.wego.kiosk.print.PrintResult;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Tests the handout view by keyboard. */
@FxTest
class HandoutViewTest {

    @TempDir
    Path folder;

    private final HandoutDesk desk = open("en");

    @Test
    void thePreviewIsThePageInTheLanguageOfTheVisitor() {
        assertThat(Fx.get(desk::preview)).startsWith("Page 1 of 1").contains("Show a driver");
        Fx.run(() -> desk.language.set(new Lang("ru")));
        Fx.settle();
        assertThat(Fx.get(desk::preview)).contains("Для водителя").doesNotContain("Show a driver");
    }

    @Test
    void pagesAreTurnedByKey() {
        Fx.run(() -> desk.model.choose(new Handout.LinesHandout(Optional.empty())));
        Fx.settle();
        int pages = Fx.get(() -> desk.model.pagesProperty().get());
        assertThat(pages).isGreaterThan(2);
        Fx.run(() -> desk.press(KeyCode.PAGE_DOWN, false));
        assertThat(Fx.get(desk::texts)).contains("Page 2 of " + pages);
        assertThat(Fx.get(desk::preview)).startsWith("Page 2 of " + pages);
        Fx.run(() -> desk.press(KeyCode.PAGE_UP, false));
        assertThat(Fx.get(desk::texts)).contains("Page 1 of " + pages);
    }

    /** Paper is read in its own size, whatever the size of the window. */
    @Test
    void enterEnlargesThePageOverTheWindow() {
        Fx.run(() -> desk.previewNode().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        var page = Fx.get(() -> (Region) ((ScrollPane) desk.covers.getFirst()).getContent());
        assertThat(Fx.get(page::getAccessibleText)).startsWith("Page 1 of 1").contains("Show a driver");
        assertThat(Fx.get(() -> page.prefHeight(1000))).isGreaterThan(Paper.A4.height() * 1.4);
        assertThat(Fx.get(() -> page.prefHeight(400))).isLessThan(Paper.A4.height());
    }

    @Test
    void anotherPaperLaysOutThePagesAgain() {
        Fx.run(() -> desk.model.choose(Paper.LETTER));
        Fx.settle();
        assertThat(Fx.get(() -> desk.model.pagesProperty().get())).isPositive();
        assertThat(Fx.get(desk::preview)).contains("Show a driver");
    }

    @Test
    void aFileIsSavedByKeyUnderTheNameOfTheHandout() throws IOException {
        var file = folder.resolve("way.pdf");
        Fx.run(() -> {
            desk.chosenFile = Optional.of(file);
            desk.press(KeyCode.S, true);
        });
        assertThat(Fx.get(desk::said)).isEqualTo("Writing the file…");
        work();
        assertThat(Fx.get(desk::said)).isEqualTo("Saved: " + file);
        assertThat(desk.suggested).containsExactly("Directions-en.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Show a driver");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEmailSaysWhatIsStillToDo(HandoutContext.MailedSheet result) {
        var file = folder.resolve("Way-en.pdf");
        Fx.run(() -> {
            desk.chosenFile = Optional.of(file);
            desk.mailResult = result;
            desk.mail();
        });
        work();
        assertThat(file).exists();
        assertThat(desk.mailed).containsExactly("Directions: Way-en.pdf");
        assertThat(Fx.get(desk::said)).contains("Way-en.pdf", folder.toString()).contains(switch (result) {
            case ATTACHED -> "If Way-en.pdf is not attached, attach it";
            case NOT_ATTACHED -> "Attach the file";
            case NO_PROGRAM -> "no e-mail program";
        });
    }

    @Test
    void noEmailIsOpenedForAFileThatIsNotThere() {
        Fx.run(() -> {
            desk.chosenFile = Optional.of(folder.resolve("gone").resolve("way.pdf"));
            desk.mail();
        });
        work();
        assertThat(desk.mailed).isEmpty();
        assertThat(Fx.get(desk::said)).startsWith("Not saved:");
    }

    @Test
    void closingTheDialogSavesNothing() {
        Fx.run(() -> desk.press(KeyCode.S, true));
        assertThat(desk.background).isEmpty();
        assertThat(Fx.get(desk::said)).isEmpty();
    }

    @Test
    void escapeStopsTheWritingAndLeavesNoFile() throws IOException {
        Fx.run(() -> {
            desk.chosenFile = Optional.of(folder.resolve("way.pdf"));
            desk.press(KeyCode.S, true);
            desk.press(KeyCode.ESCAPE, false);
        });
        work();
        assertThat(Fx.get(desk::said)).isEqualTo("Cancelled. No file was written.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMissingFolderIsExplained() {
        Fx.run(() -> {
            desk.chosenFile = Optional.of(folder.resolve("gone").resolve("way.pdf"));
            desk.press(KeyCode.S, true);
        });
        work();
        assertThat(Fx.get(desk::said)).isEqualTo("Not saved: the folder "
                + folder.resolve("gone") + " does not exist. Choose another one.");
    }

    @Test
    void withoutAPrinterTheDeskSaysWhatToDo() {
        Fx.run(() -> desk.press(KeyCode.P, true));
        assertThat(Fx.get(desk::said)).isEqualTo("No printer is set up on this machine. Save as PDF instead.");
    }

    @Test
    void allPagesGoToThePrinter() {
        Fx.run(() -> {
            desk.dialogResult = new PrintResult.Sent(1);
            desk.press(KeyCode.P, true);
        });
        assertThat(desk.printed).containsExactly(1);
        assertThat(Fx.get(desk::said)).isEqualTo("Sent to the printer. Pages: 1");
    }

    /** Nothing moves under the pointer while the window asks for the printer or reports. */
    @Test
    void theQuestionForThePrinterAndLongMessagesDoNotMoveThePreview() {
        var before = Fx.get(() -> desk.bounds(desk.previewNode()));
        Fx.run(() -> desk.model.finish("Not saved. ".repeat(30)));
        Fx.run(desk::layout);
        assertThat(Fx.get(() -> desk.bounds(desk.previewNode()))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noTextIsCutInBothLanguagesOfTheInterface(String language) {
        var own = open(language);
        assertThat(Fx.get(() -> PaperFacts.cut(own.scene().getRoot()))).allMatch(String::isEmpty);
        assertThat(HandoutDesk.words(language).stringPropertyNames())
                .isEqualTo(HandoutDesk.words("en").stringPropertyNames());
    }

    @Test
    void everythingIsReachedByKeyboard() {
        Fx.run(() -> assertThat(desk.stops().map(node -> node.getClass().getSimpleName()).distinct())
                .contains("ListView", "ToggleButton", "Button", "Preview"));
    }

    private static HandoutDesk open(String language) {
        var desk = Fx.get(() -> new HandoutDesk(Contents.sample(), language));
        Fx.settle();
        Fx.run(desk::layout);
        return desk;
    }

    /** Runs the waiting background task on another thread, because it needs the FX thread for the pages. */
    private void work() {
        var work = Fx.get(() -> desk.background.removeFirst());
        CompletableFuture.runAsync(work).join();
        Fx.settle();
    }
}
