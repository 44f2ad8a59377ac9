// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PrintedDocument;
import org.wego.kiosk.print.Progress;
import org.wego.kiosk.print.WriteResult;

/**
 * Writes pages to a PDF file on a background thread. Only the paint operations of each page are collected on the FX
 * thread.
 */
final class PdfExport {

    /** File names have at most 255 bytes, and a character up to four. */
    private static final int MAX_NAME = 60;

    private final HandoutViewModel model;
    private final HandoutPages handoutPages;
    private final HandoutContext context;

    PdfExport(HandoutViewModel model, HandoutPages handoutPages, HandoutContext context) {
        this.model = model;
        this.handoutPages = handoutPages;
        this.context = context;
    }

    /** Asks for a file and starts writing. */
    void save(Handout handout, Lang lang, List<HandoutPage> pages) {
        var title = handoutPages.title(handout, lang);
        context.chooseFile().apply(fileName(title, lang)).ifPresent(file -> {
            if (model.beginWriting()) {
                context.given().accept(
                        new HandoutContext.GivenSheet(handout, lang, pages.getFirst().paper(), false));
                context.background().execute(() -> {
                    var written = write(handout, lang, pages, file);
                    Platform.runLater(() -> model.finish(resultText(written, file)));
                });
            }
        });
    }

    /** Writes the pages. To be called on a background thread, after {@link HandoutViewModel#beginWriting}. */
    WriteResult write(Handout handout, Lang lang, List<HandoutPage> pages, Path file) {
        var document = new PrintedDocument(handoutPages.title(handout, lang), handoutPages.organisation(lang), lang,
                pages.size(),
                number -> CompletableFuture.supplyAsync(() -> pages.get(number).printed(), Platform::runLater).join());
        return context.pdf().write(document, file, new ExportProgress());
    }

    private static String fileName(String title, Lang lang) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
        return name.substring(0, Math.min(MAX_NAME, name.length())) + "-" + lang.tag() + ".pdf";
    }

    private String resultText(WriteResult written, Path file) {
        return switch (written) {
            case WriteResult.WriteDone(var place, _) -> context.text("desk.handout.saved", place);
            case WriteResult.WriteCancelled() -> context.text("desk.handout.save-cancelled");
            case WriteResult.WriteFailed(var cause, var detail) -> {
                System.getLogger(PdfExport.class.getName()).log(System.Logger.Level.WARNING, detail);
                var folder = String.valueOf(file.toAbsolutePath().getParent());
                yield switch (cause) {
                    case NO_FOLDER -> context.text("desk.handout.no-folder", folder);
                    case FOLDER_READ_ONLY -> context.text("desk.handout.folder-read-only", folder);
                    case FILE_PROTECTED -> context.text("desk.handout.file-protected", file);
                    case DISK -> context.text("desk.handout.disk", folder);
                    case DOCUMENT -> context.text("desk.handout.not-made");
                };
            }
        };
    }

    /** Reads the cancel flag on the FX thread, which owns the view model. */
    private final class ExportProgress implements Progress {

        @Override
        public void at(double done) {
            Platform.runLater(() -> model.setProgress(done));
        }

        @Override
        public boolean cancelled() {
            return CompletableFuture.supplyAsync(model::isCancelled, Platform::runLater).join();
        }
    }
}
