// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
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
        save(handout, lang, pages, (written, file) -> model.finish(resultText(written, file)));
    }

    /** Asks for a file, writes it, and opens an e-mail with it. */
    void mail(Handout handout, Lang lang, List<HandoutPage> pages) {
        var title = handoutPages.title(handout, lang);
        save(handout, lang, pages, (written, file) -> {
            model.finish(resultText(written, file));
            if (written instanceof WriteResult.WriteDone) {
                context.mail().begin(title, file, mailed -> model.finish(mailText(mailed, file)));
            }
        });
    }

    private String mailText(HandoutContext.MailedSheet mailed, Path file) {
        var name = String.valueOf(file.getFileName());
        var folder = String.valueOf(file.toAbsolutePath().getParent());
        return switch (mailed) {
            case ATTACHED -> context.text("desk.handout.mail-attached", name, folder);
            case NOT_ATTACHED -> context.text("desk.handout.mail-attach", name, folder);
            case NO_PROGRAM -> context.text("desk.handout.mail-no-program", name, folder);
        };
    }

    /** @param end receives the result, on the FX thread */
    private void save(Handout handout, Lang lang, List<HandoutPage> pages, BiConsumer<WriteResult, Path> end) {
        var title = handoutPages.title(handout, lang);
        context.chooseFile().apply(SheetFileName.of(title, lang)).ifPresent(file -> {
            if (model.beginWriting()) {
                context.given().accept(
                        new HandoutContext.GivenSheet(handout, lang, pages.getFirst().paper(), false));
                context.background().execute(() -> {
                    var written = write(handout, lang, pages, file);
                    Platform.runLater(() -> end.accept(written, file));
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
