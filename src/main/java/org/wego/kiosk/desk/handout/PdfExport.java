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

/** Writes pages as PDF on another thread; only the ink of one page at a time is taken on the FX thread. */
final class PdfExport {

    /** A name of a file has 255 bytes at the most, and a letter up to four. */
    private static final int MAX_NAME = 60;

    private final HandoutViewModel model;
    private final HandoutPages maker;
    private final HandoutContext around;

    PdfExport(HandoutViewModel model, HandoutPages maker, HandoutContext around) {
        this.model = model;
        this.maker = maker;
        this.around = around;
    }

    /** Asks for a place and begins. */
    void save(Handout handout, Lang lang, List<HandoutPage> pages) {
        var title = maker.title(handout, lang);
        around.chooseFile().apply(fileName(title, lang)).ifPresent(file -> {
            if (model.beginWriting()) {
                around.background().execute(() -> {
                    var written = write(handout, lang, pages, file);
                    Platform.runLater(() -> model.say(sentence(written, file)));
                });
            }
        });
    }

    /** Writes pages as PDF; on a background thread, after the view model has begun to write. */
    WriteResult write(Handout handout, Lang lang, List<HandoutPage> pages, Path file) {
        var document = new PrintedDocument(maker.title(handout, lang), maker.organisation(lang), lang, pages.size(),
                number -> CompletableFuture.supplyAsync(() -> pages.get(number).printed(), Platform::runLater).join());
        return around.pdf().write(document, file, new ExportProgress());
    }

    private static String fileName(String title, Lang lang) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
        return name.substring(0, Math.min(MAX_NAME, name.length())) + "-" + lang.tag() + ".pdf";
    }

    private String sentence(WriteResult written, Path file) {
        return switch (written) {
            case WriteResult.WriteDone(var place, _) -> around.say("desk.handout.saved", place);
            case WriteResult.WriteCancelled() -> around.say("desk.handout.save-cancelled");
            case WriteResult.WriteFailed(var trouble, var detail) -> {
                System.getLogger(PdfExport.class.getName()).log(System.Logger.Level.WARNING, detail);
                var folder = String.valueOf(file.toAbsolutePath().getParent());
                yield switch (trouble) {
                    case NO_FOLDER -> around.say("desk.handout.no-folder", folder);
                    case FOLDER_READ_ONLY -> around.say("desk.handout.folder-read-only", folder);
                    case FILE_PROTECTED -> around.say("desk.handout.file-protected", file);
                    case DISK -> around.say("desk.handout.disk", folder);
                    case DOCUMENT -> around.say("desk.handout.not-made");
                };
            }
        };
    }

    /** The wish to stop is kept on the FX thread, so it is asked for there. */
    private final class ExportProgress implements Progress {

        @Override
        public void at(double done) {
            Platform.runLater(() -> model.written(done));
        }

        @Override
        public boolean cancelled() {
            return CompletableFuture.supplyAsync(model::isCancelled, Platform::runLater).join();
        }
    }
}
